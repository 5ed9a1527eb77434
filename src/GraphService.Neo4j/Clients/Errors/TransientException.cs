namespace GraphService.Neo4j.Clients.Errors;

/// <summary>The server could not do it now: a deadlock, a restart, too little memory. Nothing of the transaction happened.</summary>
public sealed class TransientException(string code, string message) : Neo4jException(code, message)
{
    private const string General = "Neo.TransientError.General.";

    /// <inheritdoc/>
    public override bool IsTransient => true;

    /// <summary>Whether the server is well and lacked memory or room for one more transaction. Source: Neo4j, Status Codes, "Transient errors".</summary>
    public bool IsShortage => Code is "Neo.TransientError.Transaction.MaximumTransactionLimitReached"
        || (Code.StartsWith(General, StringComparison.Ordinal) && Code is not (General + "DatabaseUnavailable"));
}
