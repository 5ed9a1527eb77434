namespace GraphService.Neo4j.Scripts;

/// <summary>The scripts of a graph, in the order in which they run: what is pointed to comes before what points.</summary>
public static class ScriptNames
{
    public const string Schema = "00-schema.cypher";
    public const string Documents = "01-documents.cypher";
    public const string Entities = "02-entities.cypher";
    public const string Statements = "03-statements.cypher";
    public const string Evidence = "04-evidence.cypher";
    public const string Mentions = "05-mentions.cypher";
    public const string Passages = "06-passages.cypher";
    public const string Conflicts = "07-conflicts.cypher";
    public const string Diagnostics = "08-diagnostics.cypher";

    /// <summary>Last, so that a graph that names its content hash is there as a whole.</summary>
    public const string Graph = "09-graph.cypher";
}
