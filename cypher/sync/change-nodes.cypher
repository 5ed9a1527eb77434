// Nodes that are not as they should be: their properties and those labels that graphs have.
// $name: the graph's name
// $token: the import
// $rows: internal id, labels and properties of each
// $labels: all labels of graphs
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
REMOVE n:$($labels)
SET n:$(row.labels), n = row.properties, n.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
