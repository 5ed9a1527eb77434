// Relationships of other people at nodes that are to go: the first that is found.
// $elements: internal ids of the nodes
// $kinds: the labels of which each node of a graph has one
// $types: relationship types of graphs that state nothing
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
MATCH (n)-[r]-(m)
WHERE NOT (n:Entity AND m:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL)
  AND NOT (type(r) IN $types AND any(l IN labels(m) WHERE l IN $kinds))
RETURN [l IN labels(n) WHERE l IN $kinds][0] AS label, coalesce(toStringOrNull(n.id), toStringOrNull(n.name), element) AS id, type(r) AS type LIMIT 1;
