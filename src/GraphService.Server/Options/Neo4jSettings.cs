using System.CommandLine;
using GraphService.Neo4j.Clients;

namespace GraphService.Server.Options;

/// <summary>
/// Where a verb finds its Neo4j. The password is no option, since other people of the machine see command lines, and comes from no
/// appsettings.json, which is committed too easily.
/// </summary>
internal static class Neo4jSettings
{
    /// <summary>The environment variable with the password.</summary>
    public const string Password = "GRAPHSERVICE_NEO4J__PASSWORD";

    /// <summary>The environment variable with the path of a file that holds it; counts where the other is not set.</summary>
    public const string PasswordFile = "GRAPHSERVICE_NEO4J__PASSWORDFILE";

    private static readonly Neo4jOptions Defaults = new();

    private static readonly Option<string> Url = new("--neo4j-url") { Description = $"The HTTP address of the Neo4j. Default: {Defaults.Url}.", HelpName = "URL" };
    private static readonly Option<string> User = new("--neo4j-user") { Description = $"Its user; the password is taken from {Password} or the file that {PasswordFile} names. Default: {Defaults.User}.", HelpName = "NAME" };
    private static readonly Option<string> Database = new("--neo4j-database") { Description = $"The database in it. Default: {Defaults.Database}.", HelpName = "NAME" };

    public static IReadOnlyList<Option> All => [Url, User, Database];

    /// <exception cref="WrongUseException">The address or a name can't be used, or the password's file can't be read.</exception>
    public static Neo4jOptions Of(VerbCall call)
    {
        var options = new Neo4jOptions
        {
            Url = call.Text(Url) ?? Defaults.Url,
            User = call.Text(User) ?? Defaults.User,
            Database = call.Text(Database) ?? Defaults.Database,
            Password = call.Variable(Password) ?? (call.Variable(PasswordFile) is { } file ? WithoutLastBreak(file) : null),
        };
        try
        {
            _ = options.Endpoint();
            return options;
        }
        catch (ArgumentException e)
        {
            throw new WrongUseException(e.Message);
        }
    }

    // Editors end a file with a line break, which is no part of the password; anything else at its ends may be.
    private static string WithoutLastBreak(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            return text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"the password's file, which {PasswordFile} names, can't be read: {e.Message}");
        }
    }
}
