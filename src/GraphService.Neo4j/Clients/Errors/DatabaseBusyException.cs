namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The database is there, and has more to do than it can: too many requests wait for it, or one took too long.</summary>
public sealed class DatabaseBusyException(string message = "too many requests wait for the database", Exception? cause = null)
    : Neo4jException("Client.Busy", message, cause)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
