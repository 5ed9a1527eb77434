// Nodes that go, with the relationships that are the graph's; one that is not keeps the node and stops the import.
// $name: the graph's name
// $token: the import
// $rows: internal id of each
// $kinds: the labels of which each node of a graph has one
// $types: relationship types of graphs that state nothing
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
OPTIONAL MATCH (n)-[r]-(m)
WHERE (n:Entity AND m:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL) OR (type(r) IN $types AND any(l IN labels(m) WHERE l IN $kinds))
DELETE r
WITH DISTINCT g, n
DELETE n
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
