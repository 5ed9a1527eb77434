// New diagnostics, each with what leads to its document.
// $name: the graph's name
// $token: the import
// $rows: document or null, and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
OPTIONAL MATCH (d:SourceDocument {id: row.document})
CREATE (n:Diagnostic) SET n = row.properties, n.graphService = true
FOREACH (_ IN CASE WHEN d IS NULL THEN [] ELSE [1] END | CREATE (n)-[:FOUND_IN]->(d))
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
