// A page of the documents with their texts; what is not as it should be
// differs in one of the fields. A node of two kinds is of one of them only. What was kept
// for somebody else's relationship, and is no part of the graph, says so.
// $id: that of the last one of the page before; at first an empty text
// $element: its internal id; at first an empty text
// $labels: all labels of graphs
// $old: whether nodes of version 0.1, which marked none, count as marked
// $limit: the most rows
MATCH (n:SourceDocument)
WHERE n.id >= $id AND (n.id > $id OR elementId(n) > $element) AND NOT n:Graph|Entity
  AND (n.graphService IS NOT NULL OR ($old AND n.sha256 IS NOT NULL AND n.text IS NOT NULL))
WITH n ORDER BY n.id, elementId(n) LIMIT $limit
WITH n, [l IN labels(n) WHERE l IN $labels AND l <> 'SourceDocument'] AS labels
RETURN elementId(n) AS element, n.id AS page, CASE size(labels) WHEN 0 THEN null WHEN 1 THEN labels[0] ELSE labels END AS label,
  n {.*, graphService: null} AS properties,
  CASE n.graphService WHEN false THEN true END AS kept;
