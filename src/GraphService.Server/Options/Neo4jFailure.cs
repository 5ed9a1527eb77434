using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;

namespace GraphService.Server.Options;

/// <summary>What went wrong with a Neo4j, for whoever runs the program, and what to do about it.</summary>
internal static class Neo4jFailure
{
    public static string Explain(Neo4jException e, Neo4jOptions options) => e switch
    {
        DatabaseUnreachableException when Aura(options) is { } address => $"no Neo4j answers at {options.Url} ({e.Message}); an AuraDB that is not paused does at {address}",
        DatabaseUnreachableException => $"no Neo4j answers at {options.Url} ({e.Message}); is it running, and is --neo4j-url its HTTP address?",
        CredentialsRefusedException => $"the Neo4j at {options.Url} refuses the user '{options.User}' with this password ({e.Message}); {Credentials(options)}",
        DatabaseNotFoundException => $"the Neo4j at {options.Url} has no database '{options.Database}'; --neo4j-database names another",
        NoQueryApiException => $"what answers at {options.Url} has no HTTP Query API v2 ({e.Message}); Neo4j 5.26 and later have it, at their HTTP address and where it is not switched off",
        PermissionDeniedException => $"the user '{options.User}' lacks rights ({e.Message}); an import reads, writes, makes new labels, types and property names, and makes and drops indexes and constraints",
        _ => $"the Neo4j at {options.Url} failed ({e.Code}): {e.Message}",
    };

    private static string? Aura(Neo4jOptions options) => new Uri(options.Url) is var url && Neo4jOptions.IsAura(url) ? $"https://{url.Host}:443" : null;

    private static string Credentials(Neo4jOptions options) => options.Password is null
        ? $"no password was given: set {Neo4jSettings.Password} or {Neo4jSettings.PasswordFile}"
        : $"--neo4j-user gives the user, {Neo4jSettings.Password} or {Neo4jSettings.PasswordFile} the password";
}
