namespace GraphService.Neo4j.Imports;

/// <summary>An import could not be done, for a reason that its message says, with what to do about it.</summary>
public class ImportException(string message, Exception? cause = null) : Exception(message, cause);
