// Takes the graph for one import, unless another has it that gave a sign of life lately. The first SET locks the node, so that what is read after
// it is what the last one left. The node of a graph of version 0.1 gets its mark when all of that graph has it.
// $name: the graph's name
// $token: the import
// $old: whether the database holds a graph of version 0.1, which marked nothing
// $patience: after how many milliseconds without a sign of life an import is taken for dead
MERGE (g:Graph {name: $name})
ON CREATE SET g.importCreated = $token, g.graphService = CASE WHEN $old THEN null ELSE true END
SET g.importTurn = $token
WITH g
WITH g, g.importing IS NULL OR g.importing = $token OR coalesce(toIntegerOrNull(g.importingAt) < timestamp() - $patience, true) AS free
FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END | SET g.importing = $token, g.importingAt = datetime.realtime().epochMillis)
RETURN free;
