using GraphService.Entities;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Scripts;

/// <summary>
/// The statements around the rows. Each merges by id, sets all properties, and deletes nothing. The mark is part of what is merged: where somebody
/// else's node has the id, the constraint stops the script and the node stays as it is.
/// </summary>
internal static class BatchSyntax
{
    public const string Head = "UNWIND [";
    public const string Tail = "null] AS row WITH row WHERE row IS NOT NULL";

    public const string Documents = $"MERGE (d:{Labels.SourceDocument} {{id: row.id, {Mark.Property}: true}}) SET d = row, d.{Mark.Property} = true";

    public const string Evidence = $$"""
        MATCH (d:{{Labels.SourceDocument}} {id: row.document})
        MERGE (e:{{Labels.Evidence}} {id: row.properties.id, {{Mark.Property}}: true}) SET e = row.properties, e.{{Mark.Property}} = true
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
        MERGE (p:{{Labels.Passage}} {id: row.properties.id, {{Mark.Property}}: true}) SET p = row.properties, p.{{Mark.Property}} = true
        MERGE (d)-[:{{RelationshipTypes.HasPassage}}]->(p)
        WITH p, row MATCH (s:{{Labels.Entity}} {id: row.speaker})
        MERGE (p)-[:{{RelationshipTypes.SaidBy}}]->(s)
        """;

    public const string Conflicts = $"MERGE (c:{Labels.Conflict} {{id: row.id, {Mark.Property}: true}}) SET c = row, c.{Mark.Property} = true";

    public const string Diagnostics = $$"""
        MERGE (n:{{Labels.Diagnostic}} {id: row.properties.id, {{Mark.Property}}: true}) SET n = row.properties, n.{{Mark.Property}} = true
        WITH n, row MATCH (d:{{Labels.SourceDocument}} {id: row.document})
        MERGE (n)-[:{{RelationshipTypes.FoundIn}}]->(d)
        """;

    public const string Graph = $"MERGE (g:{Labels.Graph} {{name: row.name, {Mark.Property}: true}}) SET g = row, g.{Mark.Property} = true";

    /// <summary>Labels are no values: each type has its own statement.</summary>
    public static string Entities(EntityType type) =>
        $"MERGE (e:{Labels.Entity} {{id: row.id, {Mark.Property}: true}}) SET e = row, e.{Mark.Property} = true, e:{Labels.Of(type)}";

    /// <summary>Nor are relationship types.</summary>
    public static string Statements(string predicate) => $$"""
        MATCH (s:{{Labels.Entity}} {id: row.subject}), (o:{{Labels.Entity}} {id: row.object})
        MERGE (s)-[r:{{RelationshipTypes.Of(predicate)}} {id: row.properties.id, {{Mark.Property}}: true}]->(o) SET r = row.properties, r.{{Mark.Property}} = true
        """;
}
