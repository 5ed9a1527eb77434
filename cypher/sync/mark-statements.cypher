// Statements of a graph of version 0.1, which marked none: so many of them get their mark.
// $name: the graph's name
// $token: the import
// $limit: the most rows
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.graphService IS NULL AND r.id IS NOT NULL AND r.stance IS NOT NULL AND s.graphService AND o.graphService
WITH g, r LIMIT $limit
SET r.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
