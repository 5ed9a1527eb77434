// A page of the mentions.
// $id: the document of the last one of the page before; at first an empty text
// $element: the internal id of that mention; at first an empty text
// $old: whether nodes of version 0.1, which marked none, count as marked
// $limit: the most rows
MATCH (d:SourceDocument) WHERE d.id >= $id AND (d.graphService IS NOT NULL OR ($old AND d.sha256 IS NOT NULL))
MATCH (d)-[r:MENTIONS]->(e:Entity)
WHERE (d.id > $id OR elementId(r) > $element) AND (e.graphService IS NOT NULL OR ($old AND e.nameKeys IS NOT NULL)) AND r.graphService IS NULL
WITH d, r, e ORDER BY d.id, elementId(r) LIMIT $limit
RETURN elementId(r) AS element, d.id AS page, d.id AS document, e.id AS entity, properties(r) AS properties;
