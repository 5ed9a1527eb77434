// A page of the statements: all marked relationships between entities, of whatever type.
// $id: the subject of the last one of the page before; at first an empty text
// $element: the internal id of that statement; at first an empty text
// $old: whether statements of version 0.1, which marked none, count as marked
// $limit: the most rows
MATCH (s:Entity) WHERE s.id >= $id
MATCH (s)-[r]->(o:Entity)
WHERE (r.graphService OR ($old AND r.id IS NOT NULL AND r.stance IS NOT NULL)) AND (s.id > $id OR elementId(r) > $element)
WITH s, r, o ORDER BY s.id, elementId(r) LIMIT $limit
RETURN elementId(r) AS element, s.id AS page, type(r) AS predicate, s.id AS subject, o.id AS object, r {.*, graphService: null} AS properties;
