using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary>What leads to other things beside the properties themselves: what the scripts and the import call a <c>row</c>.</summary>
internal static class GraphRows
{
    public static PropertyMap Statement(Statement statement, IEnumerable<ConflictId> conflicts) => new()
    {
        { "subject", statement.Subject.Value },
        { "object", statement.Object.Value },
        { "properties", StatementLayout.Properties(statement, conflicts) },
    };

    public static PropertyMap Evidence(Statement statement, Evidence evidence) => new()
    {
        { "document", evidence.Document.Value },
        { "speaker", evidence.Speaker?.Value },
        { "properties", EvidenceLayout.Properties(statement, evidence) },
    };

    public static PropertyMap Mention(Mention mention) => new()
    {
        { "document", mention.Document.Value },
        { "entity", mention.Entity.Value },
        { "properties", MentionLayout.Properties(mention) },
    };

    public static PropertyMap Passage(Passage passage, CompiledGraph graph) => Passage(passage, graph.Texts[passage.Document]);

    public static PropertyMap Passage(Passage passage, SourceText text) => new()
    {
        { "document", passage.Document.Value },
        { "speaker", passage.Speaker?.Value },
        { "properties", PassageLayout.Properties(passage, text) },
    };

    /// <summary>Diagnostics that say the very same are numbered.</summary>
    public static IEnumerable<PropertyMap> Diagnostics(CompiledGraph graph) => graph.Diagnostics.GroupBy(d => d).SelectMany(same => same.Select(Diagnostic));

    /// <param name="diagnostic">What was found.</param>
    /// <param name="before">How many before it say the very same.</param>
    public static PropertyMap Diagnostic(Diagnostic diagnostic, int before) =>
        new() { { "document", diagnostic.Document?.Value }, { "properties", DiagnosticLayout.Properties(diagnostic, before) } };

    public static PropertyMap Graph(CompiledGraph graph) => Graph(graph.Name, graph.ContentHash, graph.Entities.Count);

    public static PropertyMap Graph(string name, string contentHash, int entities) => new() { { "name", name }, { "contentHash", contentHash }, { "entityCount", entities } };
}
