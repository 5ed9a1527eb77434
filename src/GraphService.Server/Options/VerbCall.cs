using System.CommandLine;

namespace GraphService.Server.Options;

/// <summary>One call of a verb: what was said on the command line, and else in the settings.</summary>
internal sealed class VerbCall(ParseResult line, Settings settings, Terminal terminal, Signals signals)
{
    public Terminal Terminal { get; } = terminal;

    public Signals Signals { get; } = signals;

    public bool Json => Flag(CommonOptions.Json);

    public bool Colors => !Flag(CommonOptions.NoColor) && !settings.NoColor;

    public T? Value<T>(Argument<T> argument) => line.GetValue(argument);

    public string? Text(Option<string> option)
    {
        if (!IsGiven(option))
            return settings.For(option.Name);
        var text = line.GetValue(option);
        return string.IsNullOrWhiteSpace(text) ? throw new WrongUseException($"{option.Name} is empty") : text;
    }

    /// <summary>The values of an option that may be given several times; settings give one.</summary>
    public IReadOnlyList<string> Texts(Option<string[]> option)
    {
        var texts = IsGiven(option) ? line.GetValue(option)! : settings.For(option.Name) is { } text ? [text] : [];
        return texts.Any(string.IsNullOrWhiteSpace) ? throw new WrongUseException($"{option.Name} is empty") : texts;
    }

    public bool Flag(Option<bool> option)
    {
        if (IsGiven(option))
            return line.GetValue(option);
        return settings.For(option.Name) switch
        {
            null or "0" => false,
            "1" => true,
            var text => bool.TryParse(text, out var value) ? value : throw new WrongUseException($"'{text}' as setting of {option.Name} is neither true nor false"),
        };
    }

    /// <summary>An environment variable by its whole name; null where it is empty.</summary>
    public string? Variable(string name) => settings.Variable(name);

    /// <summary>Tells people what happens.</summary>
    public void Say(string message)
    {
        if (!Flag(CommonOptions.Quiet))
            Terminal.Error.WriteLine(message);
    }

    private bool IsGiven(Option option) => line.GetResult(option) is { Implicit: false };
}
