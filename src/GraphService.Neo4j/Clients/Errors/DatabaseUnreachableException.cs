namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server can't be reached, answers nobody, or is given a rest after it failed too often.</summary>
public sealed class DatabaseUnreachableException(string message, Exception? cause = null) : Neo4jException("Client.Unreachable", message, cause)
{
    /// <summary>Whether it was waited for in vain: then the wait is over, and no further attempt is made.</summary>
    internal bool IsSilent { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
