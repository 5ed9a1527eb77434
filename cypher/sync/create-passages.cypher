// New passages, each with what leads to its document and speaker.
// $name: the graph's name
// $token: the import
// $rows: document, speaker or null, and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (d:SourceDocument {id: row.document})
OPTIONAL MATCH (speaker:Entity {id: row.speaker})
CREATE (n:Passage) SET n = row.properties, n.graphService = true
CREATE (d)-[:HAS_PASSAGE]->(n)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (n)-[:SAID_BY]->(speaker))
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
