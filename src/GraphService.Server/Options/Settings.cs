using System.Collections;

namespace GraphService.Server.Options;

/// <summary>
/// What flags leave open: environment variables <c>GRAPHSERVICE_…</c> (GRAPHSERVICE_NO_COLOR for <c>--no-color</c>), then <c>appsettings.json</c>
/// of the current folder and of the program's. An option's first word may be a level (GRAPHSERVICE_NEO4J__URL, <c>{"neo4j": {"url": …}}</c> for
/// <c>--neo4j-url</c>). Case and single underscores do not count.
/// </summary>
internal sealed class Settings
{
    private const string Prefix = "GRAPHSERVICE_";
    private readonly IReadOnlyList<KeyValuePair<string, string?>> variables;
    private readonly IConfiguration environment;
    private readonly IConfiguration files;

    private Settings(IReadOnlyList<KeyValuePair<string, string?>> variables, IConfiguration files)
    {
        (this.variables, this.files) = (variables, files);
        environment = new ConfigurationBuilder().AddInMemoryCollection(variables
            .Where(v => v.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).Select(v => KeyValuePair.Create(Key(v.Key[Prefix.Length..]), v.Value))).Build();
    }

    /// <summary>Whether NO_COLOR is set, see no-color.org.</summary>
    public bool NoColor => Variable("NO_COLOR") is not null;

    public static Settings OfProcess() => From(
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value)),
        [AppContext.BaseDirectory, Directory.GetCurrentDirectory()]);

    /// <param name="environment">Names and values.</param>
    /// <param name="folders">Those that may hold an appsettings.json; a later one counts more.</param>
    public static Settings From(IEnumerable<KeyValuePair<string, string?>> environment, IEnumerable<string> folders)
    {
        var builder = new ConfigurationBuilder();
        foreach (var folder in folders)
            builder.AddJsonFile(Path.Combine(Path.GetFullPath(folder), "appsettings.json"), optional: true);
        return new Settings([.. environment], Built(builder));
    }

    /// <summary>The value for <c>--no-color</c>, or null. A variable that is set to nothing hides what a file says.</summary>
    public string? For(string option) => (In(environment, option) ?? In(files, option)) is { Length: > 0 } value ? value : null;

    /// <summary>An environment variable by its whole name, wherever no file is to be asked; null where it is empty.</summary>
    public string? Variable(string name) => variables.FirstOrDefault(v => v.Key == name).Value is { Length: > 0 } value ? value : null;

    private static string? In(IConfiguration configuration, string option)
    {
        var words = option.TrimStart('-').Split('-');
        return configuration[string.Concat(words)] ?? configuration[$"{words[0]}:{string.Concat(words[1..])}"];
    }

    private static string Key(string name) => name.Replace("__", ":", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);

    private static IConfigurationRoot Built(ConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException e)
        {
            throw new WrongUseException($"{e.Message} {e.InnerException?.Message}");
        }
    }
}
