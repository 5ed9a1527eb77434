// Relationships that are none of a graph's, by their type.
// $labels: all labels of graphs
// $types: relationship types of graphs that state nothing
MATCH (a)-[r]->(b)
WHERE NOT (a:Entity AND b:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL)
  AND NOT (type(r) IN $types AND any(l IN labels(a) WHERE l IN $labels) AND any(l IN labels(b) WHERE l IN $labels))
RETURN type(r) AS type, count(*) AS relationships ORDER BY relationships DESC, type;
