// Every graph that the database says it holds, and how long ago an import that is under way gave a sign of life, in milliseconds.
// $labels: all labels of graphs
MATCH (g:Graph)
RETURN elementId(g) AS element, g.name AS name, properties(g) AS properties, [l IN labels(g) WHERE l IN $labels AND l <> 'Graph'] AS misfits,
  CASE WHEN g.importing IS NOT NULL THEN timestamp() - toIntegerOrNull(g.importingAt) END AS silence, g.importing AS importing;
