// A page of the mentions.
// $id: the document of the last one of the page before; at first an empty text
// $element: the internal id of that mention; at first an empty text
// $limit: the most rows
MATCH (d:SourceDocument) WHERE d.id >= $id
MATCH (d)-[r:MENTIONS]->(e:Entity)
WHERE d.id > $id OR elementId(r) > $element
WITH d, r, e ORDER BY d.id, elementId(r) LIMIT $limit
RETURN elementId(r) AS element, d.id AS page, d.id AS document, e.id AS entity, properties(r) AS properties;
