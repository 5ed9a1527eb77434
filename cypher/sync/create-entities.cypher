// New entities.
// $name: the graph's name
// $token: the import
// $rows: label of its type and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
CREATE (n:Entity) SET n = row.properties, n.graphService = true, n:$(row.label)
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
