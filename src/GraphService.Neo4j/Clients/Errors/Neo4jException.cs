namespace GraphService.Neo4j.Clients.Errors;

/// <summary>Something went wrong with the database. The message may hold names and Cypher: it is for whoever runs the program, not for its users.</summary>
public abstract class Neo4jException(string code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>Neo4j's code (<c>Neo.ClientError.Statement.SyntaxError</c>), or <c>Client.…</c> where the server was not heard.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same request may succeed later without anything being changed.</summary>
    public virtual bool IsTransient => false;
}
