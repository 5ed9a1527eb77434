// A page of the evidence, each with its document and speaker; what is not as it should be
// differs in one of the fields. A node of two kinds is of one of them only. What was kept
// for somebody else's relationship, and is no part of the graph, says so.
// $id: that of the last one of the page before; at first an empty text
// $element: its internal id; at first an empty text
// $labels: all labels of graphs
// $old: whether nodes of version 0.1, which marked none, count as marked
// $limit: the most rows
MATCH (n:Evidence)
WHERE n.id >= $id AND (n.id > $id OR elementId(n) > $element) AND NOT n:Graph|Entity|SourceDocument|Passage
  AND (n.graphService IS NOT NULL OR ($old AND n.statement IS NOT NULL AND n.quote IS NOT NULL))
WITH n ORDER BY n.id, elementId(n) LIMIT $limit
WITH n, [l IN labels(n) WHERE l IN $labels AND l <> 'Evidence'] AS labels,
  [(n)-[r:QUOTED_FROM]->(d:SourceDocument) WHERE d.graphService IS NOT NULL OR $old | CASE WHEN properties(r) = {} THEN d.id ELSE '' END] AS documents,
  [(n)-[r:SAID_BY]->(e:Entity) WHERE e.graphService IS NOT NULL OR $old | CASE WHEN properties(r) = {} THEN e.id ELSE '' END] AS speakers
RETURN elementId(n) AS element, n.id AS page, CASE size(labels) WHEN 0 THEN null WHEN 1 THEN labels[0] ELSE labels END AS label,
  n {.*, graphService: null} AS properties,
  CASE n.graphService WHEN false THEN true END AS kept,
  CASE size(documents) WHEN 0 THEN null WHEN 1 THEN documents[0] ELSE documents END AS document,
  CASE size(speakers) WHEN 0 THEN null WHEN 1 THEN speakers[0] ELSE speakers END AS speaker;
