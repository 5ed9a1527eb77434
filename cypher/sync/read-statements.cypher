// A page of the statements: all relationships between entities with an id and a stance, of whatever type.
// $id: the subject of the last one of the page before; at first an empty text
// $element: the internal id of that statement; at first an empty text
// $limit: the most rows
MATCH (s:Entity) WHERE s.id >= $id
MATCH (s)-[r]->(o:Entity)
WHERE r.id IS NOT NULL AND r.stance IS NOT NULL AND (s.id > $id OR elementId(r) > $element)
WITH s, r, o ORDER BY s.id, elementId(r) LIMIT $limit
RETURN elementId(r) AS element, s.id AS page, type(r) AS predicate, s.id AS subject, o.id AS object, properties(r) AS properties;
