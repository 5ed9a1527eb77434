// Relationships of a graph's types between nodes of its labels, but not between those that the type is for.
// $kinds: the labels of which each node of a graph has one
MATCH (a)-[r:QUOTED_FROM|SAID_BY|HAS_PASSAGE|FOUND_IN|MENTIONS]->(b)
WHERE NOT CASE type(r)
    WHEN 'QUOTED_FROM' THEN a:Evidence AND b:SourceDocument
    WHEN 'SAID_BY' THEN (a:Evidence OR a:Passage) AND b:Entity
    WHEN 'HAS_PASSAGE' THEN a:SourceDocument AND b:Passage
    WHEN 'FOUND_IN' THEN a:Diagnostic AND b:SourceDocument
    ELSE a:SourceDocument AND b:Entity END
  AND any(l IN labels(a) WHERE l IN $kinds) AND any(l IN labels(b) WHERE l IN $kinds)
  AND NOT (a:Entity AND b:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL)
RETURN elementId(r) AS element;
