using GraphQL.Types;
using GraphService.Entities;
using GraphService.Ontologies;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The ontology, and the graph in figures.</summary>
internal static class OntologyTypes
{
    public static IEnumerable<IGraphType> All() => [PredicateType(), OntologyType(), DefinitionType(), GraphType(), TypeCount(), PredicateCount()];

    private static ObjectGraphType PredicateType()
    {
        var (type, fields) = TypeBuilder<Predicate>.Object("Predicate", "述語: 主語から目的語への関係 / A verb of the ontology, from subject to object");
        fields
            .Field("name", "String!", "名前。例: INVESTED_IN / Its name. Example: INVESTED_IN", p => p.Name)
            .Field("label", "String!", "呼び名。例: 投資 / As people call it. Example: invested in", [Arguments.Language()], (p, call) => p.Label.In(call.Arguments.Choice<LabelLanguage>("language")))
            .Field("description", "String!", "意味 / What it means", p => $"{p.Description}")
            .Field("subjectTypes", "[EntityType!]!", "主語になれる種類 / Types that its subject may have", p => p.SubjectTypes)
            .Field("objectTypes", "[EntityType!]!", "目的語になれる種類 / Types that its object may have", p => p.ObjectTypes)
            .Field("symmetric", "Boolean!", "どちらから見ても同じか / Whether it reads the same from both sides", p => p.Symmetric)
            .Field("field", "String!", "主語の型のフィールド。例: investments / The field on the subject's type. Example: investments", p => p.Field)
            .Field("inverseField", "String!", "目的語の型のフィールド。例: investors / The field on the object's type. Example: investors", p => p.InverseField)
            .Field("defaultStances", "[Stance!]!", "フィールドが既定で返す立場 / The stances that its fields give when none are asked for", p => p.DefaultStances);
        return type;
    }

    private static ObjectGraphType OntologyType()
    {
        var (type, fields) = TypeBuilder<Ontology>.Object("Ontology", "グラフで使える種類と述語 / The types and predicates that the graph may use");
        fields
            .Field("entityTypes", "[EntityTypeDefinition!]!", "実体の種類 / The types of entities", o => o.EntityTypes)
            .Field("predicates", "[Predicate!]!", "述語、名前順 / The predicates, by name", o => o.Predicates);
        return type;
    }

    private static ObjectGraphType DefinitionType()
    {
        var (type, fields) = TypeBuilder<EntityTypeDefinition>.Object("EntityTypeDefinition", "実体の種類の定義 / What the ontology says of a type of entities");
        fields
            .Field("type", "EntityType!", "種類 / The type", t => t.Type)
            .Field("label", "String!", "呼び名。例: 企業 / As people call it. Example: company", [Arguments.Language()], (t, call) => t.Label.In(call.Arguments.Choice<LabelLanguage>("language")))
            .Field("description", "String!", "意味 / What it means", t => $"{t.Description}")
            .Field("subtypes", "[String!]!", "より細かい種類。例: ministry / Its finer kinds. Example: ministry", t => t.Subtypes);
        return type;
    }

    private static ObjectGraphType GraphType()
    {
        var (type, fields) = TypeBuilder<GraphSummary>.Object("Graph", "グラフ全体の数値 / The whole graph in figures");
        fields
            .Field("contentHash", "String!", "コンパイル結果全体のハッシュ。等しければ同じグラフ / A hash of all that was compiled: equal hashes mean equal graphs", g => g.ContentHash)
            .Field("store", "String!", "保存先: embedded または neo4j / Where it is kept: embedded or neo4j", (_, call) => call.Operation.Store.Kind)
            .Field("entityCount", "Int!", "実体の数 / How many entities", g => g.Entities)
            .Field("statementCount", "Int!", "言明の数（立場を問わない） / How many statements, of every stance", g => g.Statements)
            .Field("documentCount", "Int!", "文書の数 / How many documents", g => g.Documents)
            .Field("mentionCount", "Int!", "名指しの数 / How many mentions", g => g.Mentions)
            .Field("conflictCount", "Int!", "食い違いの数 / How many conflicts", g => g.Conflicts)
            .Field("entityTypes", "[EntityTypeCount!]!", "種類ごとの実体の数 / How many entities of each type", g => g.EntityTypes)
            .Field("predicates", "[PredicateCount!]!", "述語ごとの言明の数 / How many statements of each predicate", g => g.Predicates);
        return type;
    }

    private static ObjectGraphType TypeCount()
    {
        var (type, fields) = TypeBuilder<(EntityType Type, int Count)>.Object("EntityTypeCount", "種類ごとの実体の数 / How many entities there are of a type");
        fields
            .Field("type", "EntityType!", "種類 / The type", c => c.Type)
            .Field("count", "Int!", "数 / How many", c => c.Count);
        return type;
    }

    private static ObjectGraphType PredicateCount()
    {
        var (type, fields) = TypeBuilder<(string Predicate, int Count)>.Object("PredicateCount", "述語ごとの言明の数 / How many statements there are of a predicate");
        fields
            .Field("predicate", "Predicate!", "述語 / The predicate", (c, call) => call.Operation.Ontology.TryGet(c.Predicate, out var predicate) ? predicate : null)
            .Field("count", "Int!", "数 / How many", c => c.Count);
        return type;
    }
}
