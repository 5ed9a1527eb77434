// Nodes that go, with the relationships that are the graph's; one that is not keeps the node and stops the import.
// $name: the graph's name
// $token: the import
// $rows: internal id of each
// $types: relationship types of graphs that state nothing
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
OPTIONAL MATCH (n)-[r]-(m)
WHERE r.graphService OR (type(r) IN $types AND m.graphService IS NOT NULL)
DELETE r
WITH DISTINCT g, n
DELETE n
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
