// A page of the diagnostics, each with its document; what is not as it should be
// differs in one of the fields. A node of two kinds is of one of them only.
// $id: that of the last one of the page before; at first an empty text
// $element: its internal id; at first an empty text
// $labels: all labels of graphs
// $limit: the most rows
MATCH (n:Diagnostic)
WHERE n.id >= $id AND (n.id > $id OR elementId(n) > $element) AND NOT n:Graph|Entity|SourceDocument|Passage|Evidence|Conflict
WITH n ORDER BY n.id, elementId(n) LIMIT $limit
WITH n, [l IN labels(n) WHERE l IN $labels AND l <> 'Diagnostic'] AS labels,
  [(n)-[r:FOUND_IN]->(d:SourceDocument) | CASE WHEN properties(r) = {} THEN d.id ELSE '' END] AS documents
RETURN elementId(n) AS element, n.id AS page, CASE size(labels) WHEN 0 THEN null WHEN 1 THEN labels[0] ELSE labels END AS label, properties(n) AS properties,
  CASE size(documents) WHEN 0 THEN null WHEN 1 THEN documents[0] ELSE documents END AS document;
