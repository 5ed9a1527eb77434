// Relationships that are none of a graph's, by their type.
// $kinds: the labels of which each node of a graph has one
// $types: relationship types of graphs that state nothing
// $old: whether what is of version 0.1, which marked nothing, counts as marked
MATCH (a)-[r]->(b)
WHERE r.graphService IS NULL AND NOT (type(r) IN $types AND a.graphService IS NOT NULL AND b.graphService IS NOT NULL)
  AND NOT ($old AND a:Entity AND b:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL)
  AND NOT ($old AND type(r) IN $types AND any(l IN labels(a) WHERE l IN $kinds) AND any(l IN labels(b) WHERE l IN $kinds))
RETURN type(r) AS type, count(*) AS relationships ORDER BY relationships DESC, type;
