using GraphQL.Types;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Sentences;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Ways through the graph: paths, chains of money and ownership, and what lies around entities.</summary>
internal static class WayTypes
{
    public static IEnumerable<IGraphType> All() => [PathType(), ChainType(), SubgraphType()];

    private static ObjectGraphType PathType()
    {
        var (type, fields) = TypeBuilder<GraphPath>.Object("Path", "二つの実体を結ぶ道 / A way between two entities");
        fields
            .Field("length", "Int!", "言明の数 / How many statements it has", p => p.Statements.Count)
            .Field("entities", "[Entity!]!", "たどる順の実体、length より一つ多い / The entities in the order in which they are walked: one more than length", (p, call) => call.Operation.Entities.LoadAll(p.Entities))
            .Field("statements", "[Statement!]!", "たどる順の言明 / The statements in the order in which they are walked", p => p.Statements)
            .Field("text", "String!", "一行で。例: Prosus → invested in → Zypl AI / In one line. Example: Prosus → invested in → Zypl AI", PathText);
        return type;
    }

    private static object PathText(GraphPath path, Call call)
    {
        var ontology = call.Operation.Ontology;
        return call.Operation.Entities.LoadAll(path.Entities).Then(entities => PathSentence.Of(path, entities, ontology));
    }

    private static ObjectGraphType ChainType()
    {
        var (type, fields) = TypeBuilder<ChainOnDay>.Object("InvestmentChain", "資金や所有の連鎖 / A chain of who pays or owns whom");
        fields
            .Field("length", "Int!", "言明の数 / How many steps it has", c => c.Chain.Steps.Count)
            .Field("entities", "[Entity!]!", "出し手・所有者から受け手まで / From the payer or owner to the paid or owned", (c, call) => call.Operation.Entities.LoadAll(c.Chain.Entities))
            .Field("steps", "[Statement!]!", "各段の言明 / The statements, in the same order", c => c.Chain.Steps)
            .Field("share", "Share", "連鎖を通して掛け合わせた持ち分。一段でも不明なら null / Multiplied along the chain; null as soon as one step states none", c => c.Chain.Share)
            .Field("certainty", "Certainty!", "asOf の日に全体が確実に成り立つか / Whether the whole chain certainly holds at asOf; CERTAIN without asOf", c => c.Chain.CertaintyOn(c.Day))
            .Field("text", "String!", "一行で。例: Japanese banks → Carbide Ventures → Zypl AI / In one line. Example: Japanese banks → Carbide Ventures → Zypl AI",
                (c, call) => call.Operation.Entities.LoadAll(c.Chain.Entities).Then(entities => PathSentence.Of(c.Chain.Entities, entities)));
        return type;
    }

    private static ObjectGraphType SubgraphType()
    {
        var (type, fields) = TypeBuilder<Neighborhood>.Object("Subgraph", "グラフの一部 / A part of the graph");
        fields
            .Field("entities", "[Entity!]!", "実体、ID 順 / The entities, by id", n => n.Entities)
            .Field("statements", "[Statement!]!", "それらの間の言明、ID 順 / The statements between them, by id", n => n.Statements)
            .Field("entityTotal", "Int!", "limit がなければ何件の実体か / How many entities there would be without the limit", n => n.EntityTotal)
            .Field("statementTotal", "Int!", "limit がなければ何件の言明か / How many statements there would be without the limit", n => n.StatementTotal)
            .Field("truncated", "Boolean!", "limit で省かれたものがあるか / Whether the limit left something out", n => n.Truncated);
        return type;
    }
}
