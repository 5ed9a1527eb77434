// A sign of life of the import that has the graph; no row where it has it no longer.
// $name: the graph's name
// $token: the import
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
SET g.importingAt = datetime.realtime().epochMillis
RETURN g.name AS name;
