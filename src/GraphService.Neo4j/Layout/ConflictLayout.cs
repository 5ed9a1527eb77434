using GraphService.Conflicts;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary><c>(:Conflict {id, kind, explanation, statements})</c>: statements are relationships, to which no relationship leads.</summary>
internal static class ConflictLayout
{
    public static PropertyMap Properties(Conflict conflict) => new()
    {
        { "id", conflict.Id.Value },
        { "kind", Spelling.Of(conflict.Kind) },
        { "explanation", conflict.Explanation },
        { "statements", conflict.Statements.Select(s => s.Value).ToList<object>() },
    };

    /// <summary>The conflicts that each statement is part of, by id.</summary>
    public static ILookup<StatementId, ConflictId> ByStatement(IReadOnlyList<Conflict> conflicts) =>
        conflicts.OrderBy(c => c.Id).SelectMany(c => c.Statements.Distinct().Select(s => (Statement: s, c.Id))).ToLookup(pair => pair.Statement, pair => pair.Id);

    public static Conflict Read(PropertyMap properties) => new(
        properties.Parsed<ConflictId>("id", ConflictId.TryParse),
        properties.Enum<ConflictKind>("kind"),
        properties.Ids<StatementId>("statements", StatementId.TryParse),
        properties.Text("explanation"));
}
