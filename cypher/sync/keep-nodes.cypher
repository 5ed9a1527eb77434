// Nodes that would go, but to which a relationship of somebody else holds on: they are no part of the graph any more and stay for it alone.
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
SET n.graphService = false
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
