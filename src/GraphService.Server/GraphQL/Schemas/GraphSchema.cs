using GraphQL;
using GraphQL.Types;
using GraphService.Conflicts;
using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Search;
using GraphService.Server.GraphQL.Loading;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The served schema, built from an ontology. DESIGN.md: adding a predicate adds its fields and touches no code.</summary>
internal static class GraphSchema
{
    public static Schema Of(Ontology ontology)
    {
        var node = new InterfaceGraphType { Name = "Node", Description = "ID を持つもの / What has an id" };
        new TypeBuilder<object>(node).Field("id", "ID!", "グラフ全体で一意な ID / Its id, unique over the whole graph", _ => null);
        var entities = new EntityTypes(ontology, node);
        var statements = StatementTypes.All(node).ToList();
        var documents = DocumentTypes.All(node).ToList();
        node.ResolveType = value => entities.ObjectTypeOf(value) ?? value switch
        {
            Statement => Named(statements, "Statement"),
            SourceDocument => Named(documents, "SourceDocument"),
            Passage => Named(documents, "Passage"),
            Conflict => Named(documents, "Conflict"),
            _ => null,
        };
        var schema = new Schema
        {
            Description = "文書から作られ、すべての言明が根拠の文を示せるグラフ / A graph compiled from documents, whose every statement can show its sentence",
            Query = QueryType.Of(ontology),
            Subscription = ChangeTypes.Subscription(),
            // graphql-js and the tools that use it ask for both, if not told otherwise.
            Features = new ExperimentalFeatures { RepeatableDirectives = true, DeprecationOfInputValues = true },
        };
        foreach (var type in (IEnumerable<IGraphType>)[.. ScalarTypes.All(), EntityTypeEnum(ontology), .. EnumTypes.All(), node, .. entities.All, .. statements, .. documents, .. OntologyTypes.All(), .. WayTypes.All(), .. ChangeTypes.All(), .. InputTypes.All(), .. Lists()])
            schema.RegisterType(type);
        schema.Initialize();
        Introspection.Describe(schema);
        return schema;
    }

    private static IEnumerable<IGraphType> Lists() =>
    [
        Connections.PageInfo(),
        .. Connections.Of<Relation>("Relation", "Entity", "関係", "relations", (r, _) => r.Node,
            edge => edge.Field("statement", "Statement!", "この関係を述べる言明 / The statement that states the relation", e => e.Item.Statement)),
        .. Connections.Of<Entity>("Entity", "Entity", "実体", "entities", (e, _) => e),
        .. Connections.Of<Statement>("Statement", "Statement", "言明", "statements", (s, _) => s),
        .. Connections.Of<Mention>("Mention", "Mention", "名指し", "mentions", (m, _) => m),
        .. Connections.Of<Passage>("Passage", "Passage", "文書の部分", "passages", (p, _) => p),
        .. Connections.Of<SourceDocument>("Document", "SourceDocument", "文書", "documents", (d, _) => d),
        .. Connections.Of<Conflict>("Conflict", "Conflict", "食い違い", "conflicts", (c, _) => c),
        .. Connections.Of<Diagnostic>("Diagnostic", "Diagnostic", "診断", "diagnostics", (d, _) => d),
        .. Connections.Of<ChainOnDay>("InvestmentChain", "InvestmentChain", "資金や所有の連鎖", "chains", (c, _) => c),
        .. Connections.Of<ChangedStatement>("StatementChange", "StatementChange", "言明の変化", "changes of statements", (c, _) => c),
        .. Connections.Of<NameMatch>("EntitySearch", "Entity", "名前の検索結果", "entities found by name", (m, _) => m.Entity,
            edge => edge
                .Field("matched", "Name!", "一致した名前 / The name by which it was found", e => e.Item.Matched)
                .Field("score", "Float!", "4 完全一致、3 前方一致、2 部分一致、1 近い綴り / 4 exact, 3 prefix, 2 part, 1 near miss", e => (double)e.Item.Score)),
        .. Connections.Of<PassageMatch>("PassageSearch", "Passage", "本文の検索結果", "passages found", (m, _) => m.Passage,
            edge => edge
                .Field("snippet", "String!", "最初に見つかった箇所の前後 / Some of its own words around the first hit", e => e.Item.Snippet)
                .Field("score", "Float!", "含まれる語の数と、回数による端数 / The number of the words that it has, and a part below one for how often", e => e.Item.Score)),
    ];

    private static EnumerationGraphType EntityTypeEnum(Ontology ontology) =>
        EnumTypes.Of("EntityType", "実体の七つの種類 / The seven types of entities", ontology.EntityTypes.Select(t => (t.Type, $"{t.Description}")));

    private static ObjectGraphType Named(IEnumerable<IGraphType> types, string name) => types.OfType<ObjectGraphType>().First(t => t.Name == name);
}
