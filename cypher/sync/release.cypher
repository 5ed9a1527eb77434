// Gives the graph back. One that was made for the import alone, and of which nothing is there yet, goes with it.
// $name: the graph's name
// $token: the import
// $empty: whether nothing was written for it
MATCH (g:Graph {name: $name}) WHERE g.importing = $token
WITH g, g.importCreated = $token AND g.contentHash IS NULL AND NOT EXISTS { (g)--() } AND $empty AS gone
REMOVE g.importing, g.importingAt, g.importTurn, g.importCreated
FOREACH (_ IN CASE WHEN gone THEN [1] ELSE [] END | DELETE g);
