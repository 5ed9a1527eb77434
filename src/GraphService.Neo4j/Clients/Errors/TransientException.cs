namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server could not do it now: a deadlock, a restart, too little memory. Nothing of the transaction happened.</summary>
public sealed class TransientException(string code, string message) : Neo4jException(code, message)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
