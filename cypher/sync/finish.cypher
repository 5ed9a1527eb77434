// The graph is there as a whole: it names its hash again, and is given back.
// $name: the graph's name
// $token: the import
// $properties: all of the node's properties
// $labels: all labels of graphs
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
REMOVE g:$($labels)
SET g:Graph, g = $properties, g.graphService = true
RETURN g.name AS name;
