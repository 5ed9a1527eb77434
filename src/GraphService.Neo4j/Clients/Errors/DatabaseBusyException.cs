namespace GraphService.Neo4j.Clients.Errors;

/// <summary>More requests wait than may wait.</summary>
public sealed class DatabaseBusyException() : Neo4jException("Client.Busy", "too many requests wait for the database")
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
