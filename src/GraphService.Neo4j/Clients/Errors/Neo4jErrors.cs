namespace GraphService.Neo4j.Clients.Errors;

/// <summary>Neo4j's status codes as named errors. Source: Neo4j, Status Codes, "Neo4j error codes".</summary>
internal static class Neo4jErrors
{
    public static Neo4jException Of(int status, string code, string message) => code switch
    {
        // A transaction that is not there has no code of its own.
        "Neo.ClientError.Request.Invalid" when status == 404 => new TransactionLostException(code, message),
        "Neo.ClientError.Security.Forbidden" => new PermissionDeniedException(code, message),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => new CredentialsRefusedException(code, message),
        "Neo.ClientError.Database.DatabaseNotFound" => new DatabaseNotFoundException(code, message),
        "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Transaction.TransactionTimedOut"
            or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" => new TransactionLostException(code, message),
        "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintViolation" => new ConstraintViolatedException(code, message),
        _ when IsForGood(code, message) => new StatementRefusedException(code, message),
        _ when IsTransient(code) => new TransientException(code, message),
        _ => new StatementRefusedException(code, message),
    };

    // Two that are called errors of the database, but lie in what was sent: a value that no index bears, which has no code of its own, and a
    // constraint that what is there breaks already.
    private static bool IsForGood(string code, string message) => code == "Neo.DatabaseError.Schema.ConstraintCreationFailed"
        || (code == "Neo.DatabaseError.Statement.ExecutionFailed" && message.Contains("too large to index", StringComparison.Ordinal));

    // A database that is starting or stopping answers with a DatabaseError or DatabaseUnavailable.
    private static bool IsTransient(string code) =>
        code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal);
}
