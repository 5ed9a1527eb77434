using GraphService.Entities;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Scripts;

/// <summary>The statements around the rows. Each merges by id, sets all properties, and deletes nothing.</summary>
internal static class BatchSyntax
{
    public const string Head = "UNWIND [";
    public const string Tail = "null] AS row WITH row WHERE row IS NOT NULL";

    public const string Documents = $"MERGE (d:{Labels.SourceDocument} {{id: row.id}}) SET d = row";

    public const string Evidence = $$"""
        MATCH (d:{{Labels.SourceDocument}} {id: row.document})
        MERGE (e:{{Labels.Evidence}} {id: row.properties.id}) SET e = row.properties
        MERGE (e)-[:{{RelationshipTypes.QuotedFrom}}]->(d)
        WITH e, row MATCH (s:{{Labels.Entity}} {id: row.speaker})
        MERGE (e)-[:{{RelationshipTypes.SaidBy}}]->(s)
        """;

    public const string Mentions = $$"""
        MATCH (d:{{Labels.SourceDocument}} {id: row.document}), (e:{{Labels.Entity}} {id: row.entity})
        MERGE (d)-[m:{{RelationshipTypes.Mentions}} {start: row.properties.start, end: row.properties.end}]->(e) SET m = row.properties
        """;

    public const string Passages = $$"""
        MATCH (d:{{Labels.SourceDocument}} {id: row.document})
        MERGE (p:{{Labels.Passage}} {id: row.properties.id}) SET p = row.properties
        MERGE (d)-[:{{RelationshipTypes.HasPassage}}]->(p)
        WITH p, row MATCH (s:{{Labels.Entity}} {id: row.speaker})
        MERGE (p)-[:{{RelationshipTypes.SaidBy}}]->(s)
        """;

    public const string Conflicts = $"MERGE (c:{Labels.Conflict} {{id: row.id}}) SET c = row";

    public const string Diagnostics = $$"""
        MERGE (n:{{Labels.Diagnostic}} {id: row.properties.id}) SET n = row.properties
        WITH n, row MATCH (d:{{Labels.SourceDocument}} {id: row.document})
        MERGE (n)-[:{{RelationshipTypes.FoundIn}}]->(d)
        """;

    public const string Graph = $"MERGE (g:{Labels.Graph} {{name: row.name}}) SET g = row";

    /// <summary>Labels are no values: each type has its own statement.</summary>
    public static string Entities(EntityType type) => $"MERGE (e:{Labels.Entity} {{id: row.id}}) SET e = row, e:{Labels.Of(type)}";

    /// <summary>Nor are relationship types.</summary>
    public static string Statements(string predicate) => $$"""
        MATCH (s:{{Labels.Entity}} {id: row.subject}), (o:{{Labels.Entity}} {id: row.object})
        MERGE (s)-[r:{{RelationshipTypes.Of(predicate)}} {id: row.properties.id}]->(o) SET r = row.properties
        """;
}
