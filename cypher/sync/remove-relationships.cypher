// Statements, mentions and whatever leads to a wrong node: they go.
// $name: the graph's name
// $token: the import
// $rows: internal id of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH ()-[r]->() WHERE elementId(r) = row.element
DELETE r
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
