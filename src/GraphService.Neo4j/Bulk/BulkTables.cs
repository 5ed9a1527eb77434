using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Bulk;

/// <summary>The tables of a graph: one for each kind of node, and one for each kind of relationship.</summary>
internal static class BulkTables
{
    public static readonly BulkTable Entities = new("entities.csv", Labels.Entity, BulkRows.Entity(FullRows.Entity, 1));
    public static readonly BulkTable Documents = new("documents.csv", Labels.SourceDocument, BulkRows.Document(FullRows.Document, FullRows.Text));
    public static readonly BulkTable Passages = new("passages.csv", Labels.Passage, BulkRows.Passage(FullRows.Passage, FullRows.Text));
    public static readonly BulkTable Evidence = new("evidence.csv", Labels.Evidence, BulkRows.Evidence(FullRows.Statement, FullRows.Evidence));
    public static readonly BulkTable Conflicts = new("conflicts.csv", Labels.Conflict, BulkRows.Conflict(FullRows.Conflict));
    public static readonly BulkTable Diagnostics = new("diagnostics.csv", Labels.Diagnostic, BulkRows.Diagnostic(FullRows.DiagnosticProperties));
    public static readonly BulkTable Graph = new("graph.csv", Labels.Graph, BulkRows.Graph("name", "hash", 1));

    public static readonly BulkTable Statements = new("statements.csv", null, BulkRows.Statement(FullRows.Statement, [FullRows.Conflict.Id]));
    public static readonly BulkTable Mentions = new("mentions.csv", null, BulkRows.Mention(FullRows.Mention));
    public static readonly BulkTable HasPassage = new("has-passage.csv", null, BulkRows.HasPassage(FullRows.Passage));
    public static readonly BulkTable PassageSaidBy = new("passage-said-by.csv", null, BulkRows.PassageSaidBy(FullRows.Passage, FullRows.Entity.Id));
    public static readonly BulkTable QuotedFrom = new("quoted-from.csv", null, BulkRows.QuotedFrom(FullRows.Statement, FullRows.Evidence));
    public static readonly BulkTable EvidenceSaidBy = new(
        "evidence-said-by.csv", null, BulkRows.EvidenceSaidBy(FullRows.Statement, FullRows.Evidence, FullRows.Entity.Id));
    public static readonly BulkTable FoundIn = new("found-in.csv", null, BulkRows.FoundIn("id", FullRows.Document.Id));

    public static IReadOnlyList<BulkTable> All { get; } =
    [
        Entities, Documents, Passages, Evidence, Conflicts, Diagnostics, Graph,
        Statements, Mentions, HasPassage, PassageSaidBy, QuotedFrom, EvidenceSaidBy, FoundIn,
    ];
}
