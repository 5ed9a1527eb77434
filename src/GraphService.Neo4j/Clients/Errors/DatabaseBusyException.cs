namespace GraphService.Neo4j.Clients.Errors;

/// <summary>More requests wait than may wait.</summary>
public sealed class DatabaseBusyException(Exception? cause = null) : Neo4jException("Client.Busy", "too many requests wait for the database", cause)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
