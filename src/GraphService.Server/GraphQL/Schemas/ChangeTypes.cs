using GraphQL.Types;
using GraphService.Comparisons;
using GraphService.Server.GraphQL.Loading;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>What differs between two graphs, and the subscription to new ones.</summary>
internal static class ChangeTypes
{
    public static IEnumerable<IGraphType> All() => [KindType(), StatementChangeType(), GraphChangeType()];

    /// <summary>The root of subscriptions; its source is the change that is told.</summary>
    public static ObjectGraphType Subscription()
    {
        var (type, fields) = TypeBuilder<GraphChange>.Object("Subscription", "グラフの変化の購読 / What can be heard of changes of the graph");
        fields.Field("graphChanged", "GraphChange!",
            "新しいグラフに替わるたびに一度。serve --watch のコンパイル、または Neo4j への import の後 / Once for each new graph: after a compile of serve --watch, or an import into Neo4j",
            change => change);
        type.Fields.Find("graphChanged")!.StreamResolver = new EventByEvent();
        return type;
    }

    private static EnumerationGraphType KindType() => EnumTypes.Of<ChangeKind>("ChangeKind", "二つのグラフの間に起きたこと / What became of something between two graphs",
    [
        (ChangeKind.Added, "新しいグラフにだけある / Only the later graph has it"),
        (ChangeKind.Removed, "以前のグラフにだけある / Only the earlier graph has it"),
        (ChangeKind.Changed, "両方にあり、限定が異なる / Both have it, with other qualifiers"),
    ]);

    private static ObjectGraphType StatementChangeType()
    {
        var (type, fields) = TypeBuilder<ChangedStatement>.Object("StatementChange", "二つのグラフで異なる言明 / A statement that two graphs do not have alike");
        fields
            .Field("kind", "ChangeKind!", "何が起きたか / What became of it", c => c.Change.Kind)
            .Field(ChangedStatement.Before, "Statement", "以前のグラフでの言明。追加なら null。その下は以前のグラフが答える"
                + " / As the earlier graph has it; null where it was added. What lies below is answered from the earlier graph", c => c.Change.Before)
            .Field("after", "Statement", "今のグラフでの言明。削除なら null / As the graph has it now; null where it was removed", c => c.Change.After)
            .Field("qualifiers", "[String!]!",
                "CHANGED で異なる項目。例: amount、stance / Which differ, of a CHANGED one. Examples: amount, stance", c => c.Change.Fields);
        return type;
    }

    private static ObjectGraphType GraphChangeType()
    {
        var (type, fields) = TypeBuilder<GraphChange>.Object("GraphChange",
            "新しいグラフと、直前のグラフからの変化。件数は ID で数える / A new graph, and how much differs from the one before it, counted by id");
        fields
            .FieldAsync("graph", "Graph!", "新しいグラフ / The new graph", [], async (_, call) => await call.Operation.Store.GetSummaryAsync(call.Cancellation))
            .Field("addedEntities", "Int!", "増えた実体の数 / How many entities are new", c => c.AddedEntities)
            .Field("removedEntities", "Int!", "なくなった実体の数 / How many entities are gone", c => c.RemovedEntities)
            .Field("addedStatements", "Int!",
                "増えた言明の数。金額などが変わった言明は新しい ID を持つ / How many statements are new; one whose sum changed has a new id", c => c.AddedStatements)
            .Field("removedStatements", "Int!", "なくなった言明の数 / How many statements are gone", c => c.RemovedStatements)
            .Field("documents", "[SourceDocument!]!", "増えた、または変わった文書、ID 順 / The documents that were added or changed, by id", Documents);
        return type;
    }

    private static object Documents(GraphChange change, Calls.Call call)
    {
        call.Operation.AddItems(change.Documents.Count);
        return change.Documents;
    }
}
