namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server no longer knows the transaction: it took too long, or the server was restarted. Nothing of it happened, unless it was being committed.</summary>
public sealed class TransactionLostException(string code, string message) : Neo4jException(code, message)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
