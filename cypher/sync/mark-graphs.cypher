// All of a graph of version 0.1 has its mark: now the nodes that name it get theirs.
// $name: the graph's name
// $token: the import
// $elements: their internal ids
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
MATCH (each:Graph) WHERE elementId(each) IN $elements OR each = g SET each.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
