// Evidence not as it should be: properties, labels, and what leads to document and speaker.
// $name: the graph's name
// $token: the import
// $rows: internal id, labels, properties, document and speaker or null of each
// $labels: all labels of graphs
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$($labels)
SET n:$(row.labels), n = row.properties, n.graphService = true
WITH g, row, n
FOREACH (r IN [(n)-[r:QUOTED_FROM]->(d:SourceDocument) WHERE d.graphService IS NOT NULL | r]
  + [(n)-[r:SAID_BY]->(e:Entity) WHERE e.graphService IS NOT NULL | r] | DELETE r)
WITH g, row, n
MATCH (d:SourceDocument {id: row.document})
OPTIONAL MATCH (speaker:Entity {id: row.speaker})
CREATE (n)-[:QUOTED_FROM]->(d)
FOREACH (_ IN CASE WHEN speaker IS NULL THEN [] ELSE [1] END | CREATE (n)-[:SAID_BY]->(speaker))
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
