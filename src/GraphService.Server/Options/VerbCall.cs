using System.CommandLine;
using System.Globalization;

namespace GraphService.Server.Options;

/// <summary>One call of a verb: what was said on the command line, and else in the settings.</summary>
internal sealed class VerbCall(ParseResult line, Settings settings, Terminal terminal, Signals signals)
{
    public Terminal Terminal { get; } = terminal;

    public Signals Signals { get; } = signals;

    public bool Json => Flag(CommonOptions.Json);

    /// <summary>Whether whoever runs it wants to see where in the program something failed: GRAPHSERVICE_DEBUG.</summary>
    public bool Debug => settings.For("--debug") is not null;

    public bool Colors => !Flag(CommonOptions.NoColor) && !settings.NoColor;

    public T? Value<T>(Argument<T> argument) => line.GetValue(argument);

    public string? Text(Option<string> option)
    {
        if (!IsGiven(option))
            return settings.For(option.Name);
        var text = line.GetValue(option);
        return string.IsNullOrWhiteSpace(text) ? throw new WrongUseException($"{option.Name} is empty") : text;
    }

    /// <summary>An option that may be given more than once.</summary>
    public IReadOnlyList<string> Texts(Option<string[]> option)
    {
        IReadOnlyList<string> texts = IsGiven(option) ? line.GetValue(option) ?? [] : settings.For(option.Name) is { } setting ? [setting] : [];
        return texts.Any(string.IsNullOrWhiteSpace) ? throw new WrongUseException($"{option.Name} is empty") : texts;
    }

    /// <summary>An option that counts something.</summary>
    public int Number(Option<int> option)
    {
        if (IsGiven(option) || settings.For(option.Name) is not { } text)
            return line.GetValue(option) is >= 0 and var number ? number : throw new WrongUseException($"{option.Name} is less than 0");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new WrongUseException($"'{text}' as setting of {option.Name} is not a number of 0 or more");
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
