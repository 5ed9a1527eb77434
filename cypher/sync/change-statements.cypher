// Statements whose properties are not as they should be.
// $name: the graph's name
// $token: the import
// $rows: internal id and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
SET r = row.properties, r.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
