using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Server.GraphQL.Loading;
using GraphService.Statements;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The kinds of things that have an id, by what their ids begin with. What begins otherwise is an entity: its type's name comes first.</summary>
internal static class NodeKinds
{
    private static readonly string[] Prefixes = ["statement-", "document-", "passage-", "conflict-"];

    public static int Count => Prefixes.Length + 1;

    /// <summary>The place of an id's kind: 0 to <see cref="Count"/> - 1, entities last.</summary>
    public static int Of(string id)
    {
        var kind = Array.FindIndex(Prefixes, p => id.StartsWith(p, StringComparison.Ordinal));
        return kind < 0 ? Prefixes.Length : kind;
    }

    public static Loaded<object?> Load(int kind, string id, Operation operation) => kind switch
    {
        0 => operation.Statements.Load(new StatementId(id)).Then(s => (object?)s),
        1 => operation.Documents.Load(new DocumentId(id)).Then(d => (object?)d),
        2 => operation.Passages.Load(new PassageId(id)).Then(p => (object?)p),
        3 => operation.Conflicts.Load(new ConflictId(id)).Then(c => (object?)c),
        _ => operation.Entities.Load(new EntityId(id)).Then(e => (object?)e),
    };
}
