using GraphQL.Types;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The questions that can be asked.</summary>
internal static class QueryType
{
    public static ObjectGraphType Of(Ontology ontology)
    {
        var (type, fields) = TypeBuilder<object?>.Object("Query", "グラフに尋ねられること / What can be asked of the graph");
        AddLookups(fields, ontology);
        AddLists(fields);
        AddWays(fields, ontology);
        AddChanges(fields);
        fields
            .Field("ontology", "Ontology!", "使える種類と述語 / The types and predicates that there are", (_, call) => call.Operation.Ontology)
            .FieldAsync("graph", "Graph!", "グラフ全体の数値 / The whole graph in figures", [], async (_, call) => await call.Operation.Store.GetSummaryAsync(call.Cancellation));
        return type;
    }

    private static void AddLookups(TypeBuilder<object?> fields, Ontology ontology)
    {
        fields
            .Field("node", "Node", "ID のもの。不明な ID なら null / What has an id; null for an unknown one",
                [Arguments.Of("id", "ID!", "任意の種類の ID。例: \"company-zypl-ai\" / An id of any kind. Example: \"company-zypl-ai\"")], Lookups.Node)
            .Field("nodes", "[Node]!", $"複数の ID のもの、同じ順で。最大{Lookups.MostNodes}件 / What has the ids, in their order; at most {Lookups.MostNodes}",
                [Arguments.Of("ids", "[ID!]!", "ID の並び / The ids")], Lookups.Nodes)
            .FieldAsync("entity", "Entity", "ID または名前の実体 / An entity by its id or by a name",
                [.. IdOrName("zypl-ai", "Zypl AI"), Arguments.Of("type", "EntityType", "この種類のものだけ / Of this type only")],
                (_, call) => Lookups.EntityAsync(call, call.Arguments.Choice<EntityType>("type")));
        foreach (var definition in ontology.EntityTypes)
            fields.FieldAsync(FieldNames.Camel($"{definition.Type}"), $"{definition.Type}", $"ID または名前の{definition.Label.Ja} / A {definition.Label.En} by its id or by a name",
                IdOrName("…", "…", definition), (_, call) => Lookups.EntityAsync(call, definition.Type));
        fields.FieldAsync("document", "SourceDocument", "ID またはパスの文書 / A document by its id or by its path",
            [Arguments.Of("id", "ID", "ID。例: \"document-tokyo-declaration\" / Its id. Example: \"document-tokyo-declaration\""), Arguments.Of("path", "String", "ワークスペースからの相対パス。例: \"documents/a.txt\" / Its path in the workspace. Example: \"documents/a.txt\"")],
            (_, call) => Lookups.DocumentAsync(call));
    }

    private static QueryArgument[] IdOrName(string slug, string name, EntityTypeDefinition? definition = null) =>
    [
        Arguments.Of("id", "ID", definition is null ? $"ID。以前の ID も使える。例: \"company-{slug}\" / Its id, or a former one. Example: \"company-{slug}\""
            : $"ID。以前の ID も使える。{FieldNames.Camel($"{definition.Type}")}- で始まる / Its id, or a former one; it begins with {FieldNames.Camel($"{definition.Type}")}-"),
        Arguments.Of("name", "String", (definition is null ? $"名前。例: \"{name}\"。" : "名前。") + "全角・半角、大文字・小文字、空白、法人格、仮名の種類は問わない / A name, whatever its width, case, spaces, legal form and kind of kana"),
    ];

    private static void AddLists(TypeBuilder<object?> fields) => fields
        .FieldAsync("entities", "EntityConnection!", "実体のリスト / Entities",
            [Arguments.Of("filter", "EntityFilter", "どの実体か。例: {types: [COMPANY]} / Which entities. Example: {types: [COMPANY]}"), Arguments.Of("orderBy", "EntityOrder", "並べ方。既定は名前順 / The order; by name when nothing is said"), .. Arguments.Paging()], RootLists.EntitiesAsync)
        .FieldAsync("search", "EntitySearchConnection!", "名前による検索。完全一致、前方一致、部分一致、近い綴りの順、次に言明の多い順 / Searches names: exact, prefix, part, near miss, in this order; then by degree",
            [
                Arguments.Of("text", "String!", "探す名前。空白だけなら何も見つからない。例: \"zypl\" / What to look for; spaces alone find nothing. Example: \"zypl\""),
                Arguments.Of("types", "[EntityType!]", "この種類だけ / Of these types only"),
                .. Arguments.Forward(),
            ], Searches.NamesAsync)
        .FieldAsync("searchText", "PassageSearchConnection!", "文書の本文の検索。多くの語を含む順、次に回数の多い順 / Searches the documents' own words: more of the words first, then more often",
            [
                Arguments.Of("text", "String!", "探す語、空白区切り。空白だけなら何も見つからない。例: \"半導体 投資\""
                    + " / Words, with spaces between them; spaces alone find nothing. Example: \"semiconductor investment\""),
                Arguments.Of("document", "ID", "この文書だけ / In this document only"),
                .. Arguments.Forward(),
            ], Searches.PassagesAsync)
        .FieldAsync("statements", "StatementConnection!", "言明のリスト / Statements", Arguments.Statements(), StatementLists.All)
        .FieldAsync("documents", "DocumentConnection!", "文書のリスト、古い順 / Documents, oldest first", Arguments.Paging(), RootLists.DocumentsAsync)
        .FieldAsync("conflicts", "ConflictConnection!", "食い違いのリスト / Conflicts",
            [Arguments.Of("kind", "ConflictKind", "この種類だけ / Of this kind only"), Arguments.Of("entity", "ID", "この実体の言明のものだけ / Of this entity's statements only"), .. Arguments.Paging()], RootLists.ConflictsAsync)
        .FieldAsync("diagnostics", "DiagnosticConnection!", "コンパイル時に見つかった点 / What the compile found",
            [Arguments.Of("severity", "Severity", "この重さだけ / Of this severity only"), Arguments.Of("document", "ID", "この文書だけ / In this document only"), .. Arguments.Paging()], RootLists.DiagnosticsAsync);

    private static void AddChanges(TypeBuilder<object?> fields) => fields
        .FieldAsync("changes", "StatementChangeConnection!",
            "以前のグラフから変わった言明、主語・述語・目的語の順。serve --keep が残したグラフと比べる"
            + " / What is stated otherwise than in an earlier graph that serve --keep still holds, by subject, predicate and object",
            [
                Arguments.Of("since", "String!", "以前のグラフの contentHash。残っていなければ NOT_FOUND / The earlier graph's contentHash; NOT_FOUND where it is not kept"),
                Arguments.Of("evidence", "Boolean", "根拠、確からしさ、規則だけが異なる言明も、最後に続ける"
                    + " / After them also statements that state the same on other evidence, with another confidence or by another rule", false),
                .. Arguments.Forward(),
            ], ChangeLists.SinceAsync);

    private static void AddWays(TypeBuilder<object?> fields, Ontology ontology) => fields
        .FieldAsync("paths", "[Path!]!", "二つの実体を結ぶ道、短い順 / Ways between two entities, shortest first",
        [
            Arguments.Of("from", "ID!", "始まりの実体 / The entity to start from"),
            Arguments.Of("to", "ID!", "終わりの実体 / The entity to arrive at"),
            Arguments.Of("maxLength", "Int", $"言明の数の上限、最大{PathQuery.LengthLimit} / The most statements on a path; at most {PathQuery.LengthLimit}", 4),
            Arguments.Of("directed", "Boolean", "主語から目的語へだけたどる / Follow statements from subject to object only", false),
            Arguments.Predicates("既定はすべて / all when nothing is said"),
            Arguments.Stances([Stance.Asserted]),
            Arguments.AsOf(),
            Arguments.Of("first", "Int", $"道の数の上限、最大{PathQuery.CountLimit} / The most paths; at most {PathQuery.CountLimit}", 10),
        ], Ways.PathsAsync)
        .FieldAsync("investmentChains", "InvestmentChainConnection!", "誰が誰に資金を出し、誰を所有するか。to から上流へ、from から下流へ、または両者の間 / Who pays or owns whom: up from to, down from from, or all routes between the two",
        [
            Arguments.Of("from", "ID", "出し手または所有者 / The payer or owner"),
            Arguments.Of("to", "ID", "受け手または所有される側 / The paid or owned"),
            Arguments.Of("maxDepth", "Int", $"段数の上限、最大{ChainQuery.DepthLimit} / The most steps; at most {ChainQuery.DepthLimit}", 4),
            Arguments.Predicates($"既定は {string.Join("、", ontology.MoneyPredicates)} / {string.Join(", ", ontology.MoneyPredicates)} when nothing is said"),
            Arguments.Stances([Stance.Asserted]),
            Arguments.AsOf(),
            Arguments.Of("minShare", "Decimal", "掛け合わせた持ち分（％）の下限。不明または確実に下回る連鎖は除く / The least multiplied share in percent; chains whose share is unknown or certainly smaller are left out"),
            Arguments.Of("first", "Int", $"先頭から何件取るか。最大{PageRequest.MaxSize}件 / How many from the start; at most {PageRequest.MaxSize}", PageRequest.DefaultSize),
            Arguments.Of("after", "String", "このカーソルより後の項目だけ / Only what stands after this cursor"),
        ], Ways.ChainsAsync)
        .FieldAsync("neighborhood", "Subgraph!", "実体のまわり / What lies around some entities",
        [
            Arguments.Of("ids", "[ID!]!", "中心の実体 / The entities to start from"),
            Arguments.Of("hops", "Int", $"何段先まで、最大{NeighborhoodQuery.HopLimit} / How far; at most {NeighborhoodQuery.HopLimit}", 1),
            Arguments.Of("types", "[EntityType!]", "この種類だけ。中心は必ず残る / Of these types only; the start is always kept"),
            Arguments.Predicates("既定はすべて / all when nothing is said"),
            Arguments.Stances([Stance.Asserted]),
            Arguments.AsOf(),
            Arguments.Of("limit", "Int", $"実体の数の上限、最大{NeighborhoodQuery.EntityLimit}。つながりの多いものを残す / The most entities, at most {NeighborhoodQuery.EntityLimit}; the most connected are kept", 200),
        ], Ways.NeighborhoodAsync);
}
