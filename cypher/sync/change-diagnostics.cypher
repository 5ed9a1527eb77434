// Diagnostics not as they should be: properties, labels, and what leads to the document.
// $name: the graph's name
// $token: the import
// $rows: internal id, labels, properties, and document or null of each
// $labels: all labels of graphs
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$($labels)
SET n:$(row.labels), n = row.properties, n.graphService = true
WITH g, row, n
FOREACH (r IN [(n)-[r:FOUND_IN]->(d:SourceDocument) WHERE d.graphService IS NOT NULL | r] | DELETE r)
WITH g, row, n
OPTIONAL MATCH (d:SourceDocument {id: row.document})
FOREACH (_ IN CASE WHEN d IS NULL THEN [] ELSE [1] END | CREATE (n)-[:FOUND_IN]->(d))
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
