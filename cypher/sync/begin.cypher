// What is changed in many steps is not whole until the last of them: no graph has a hash meanwhile.
// $name: the graph's name
// $token: the import
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
MATCH (each:Graph) WHERE each.graphService IS NOT NULL REMOVE each.contentHash
WITH DISTINCT g SET g.importingAt = datetime.realtime().epochMillis
RETURN g.name AS name;
