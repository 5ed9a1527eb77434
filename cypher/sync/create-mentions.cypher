// New mentions.
// $name: the graph's name
// $token: the import
// $rows: document, entity and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (d:SourceDocument {id: row.document}), (e:Entity {id: row.entity})
CREATE (d)-[r:MENTIONS]->(e) SET r = row.properties
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
