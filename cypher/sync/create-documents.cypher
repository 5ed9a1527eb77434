// New documents.
// $name: the graph's name
// $token: the import
// $rows: properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
CREATE (n:SourceDocument) SET n = row.properties, n.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
