using System.Collections;

namespace GraphService.Server.Options;

/// <summary>
/// What flags leave open: environment variables <c>GRAPHSERVICE_…</c> (GRAPHSERVICE_NO_COLOR for <c>--no-color</c>, a double underscore for a
/// level), then <c>appsettings.json</c> of the current folder and of the program's. Case and single underscores do not count.
/// </summary>
internal sealed class Settings
{
    private const string Prefix = "GRAPHSERVICE_";
    private readonly IConfiguration configuration;

    private Settings(IConfiguration configuration, bool noColor) => (this.configuration, NoColor) = (configuration, noColor);

    /// <summary>Whether NO_COLOR is set, see no-color.org.</summary>
    public bool NoColor { get; }

    public static Settings OfProcess() => From(
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(e => KeyValuePair.Create((string)e.Key, (string?)e.Value)),
        [AppContext.BaseDirectory, Directory.GetCurrentDirectory()]);

    /// <param name="environment">Names and values.</param>
    /// <param name="folders">Those that may hold an appsettings.json; a later one counts more.</param>
    public static Settings From(IEnumerable<KeyValuePair<string, string?>> environment, IEnumerable<string> folders)
    {
        var variables = environment.ToList();
        var builder = new ConfigurationBuilder();
        foreach (var folder in folders)
            builder.AddJsonFile(Path.Combine(Path.GetFullPath(folder), "appsettings.json"), optional: true);
        builder.AddInMemoryCollection(variables.Where(v => v.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).Select(v => KeyValuePair.Create(Key(v.Key[Prefix.Length..]), v.Value)));
        return new Settings(Built(builder), variables.Any(v => v.Key == "NO_COLOR" && !string.IsNullOrEmpty(v.Value)));
    }

    /// <summary>The value for <c>--no-color</c>, or null.</summary>
    public string? For(string option) => configuration[Key(option.TrimStart('-').Replace("-", "", StringComparison.Ordinal))] is { Length: > 0 } value ? value : null;

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
