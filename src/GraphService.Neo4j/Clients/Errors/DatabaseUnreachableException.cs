namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server can't be reached, does not answer in time, or is given a rest after it failed too often.</summary>
public sealed class DatabaseUnreachableException(string message, Exception? cause = null) : Neo4jException("Client.Unreachable", message, cause)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
