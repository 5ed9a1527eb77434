namespace GraphService.Server.GraphQL;

/// <summary>One request: a document, values for its variables, and which of its operations is meant.</summary>
/// <param name="Query">The document's text.</param>
/// <param name="Variables">Values as JSON has them: texts, numbers (int, long or exact decimal, else double), flags, lists and dictionaries.</param>
/// <param name="OperationName">Needed only where the document has several.</param>
public sealed record GraphQLRequest(string Query, IReadOnlyDictionary<string, object?>? Variables = null, string? OperationName = null);
