// What the graph's node says of the graph that is read.
CALL () { // if graph or all
  MATCH (g:Graph) WHERE g.graphService // if graph or all
  WITH g ORDER BY g.contentHash IS NULL DESC, g.name LIMIT 1 // if graph or all
  RETURN g.contentHash AS graph, g.entityCount AS total // if graph and all
  RETURN g.contentHash AS graph // if graph unless all
  RETURN g.entityCount AS total // if all unless graph
} // if graph or all
