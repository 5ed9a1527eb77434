// The nodes that say which graph the database holds, and how long ago an import that is under way gave a sign of life, in milliseconds. One
// without a mark is of version 0.1 where it has nothing that an import of that version did not give it; else it is somebody else's, and told
// only where it has the graph's name. One that was kept for somebody else's relationship is no graph's, unless it is taken again.
// $name: the graph's name
// $labels: all labels of graphs
MATCH (g:Graph)
WITH g, CASE
  WHEN g.graphService THEN 'MARKED'
  WHEN g.graphService IS NOT NULL THEN 'KEPT'
  WHEN g.name IS :: STRING NOT NULL AND all(key IN keys(g) WHERE key IN ['name', 'contentHash', 'importing', 'importingAt', 'importTurn', 'importCreated'])
    AND (g.contentHash IS NOT NULL OR g.importing IS NOT NULL
      OR EXISTS { MATCH (d:SourceDocument) WHERE d.graphService IS NULL AND d.sha256 IS NOT NULL AND d.text IS NOT NULL }) THEN 'UNMARKED'
  ELSE 'FOREIGN' END AS state
WHERE state IN ['MARKED', 'UNMARKED'] OR g.name = $name
RETURN elementId(g) AS element, state, g.name AS name, g {.*, graphService: null} AS properties,
  [l IN labels(g) WHERE l IN $labels AND l <> 'Graph'] AS misfits,
  CASE WHEN g.importing IS NOT NULL THEN timestamp() - toIntegerOrNull(g.importingAt) END AS silence, g.importing AS importing;
