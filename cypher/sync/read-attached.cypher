// Nodes that are to go and to which a relationship of somebody else holds on, each with the type of one.
// $elements: internal ids of the nodes
// $kinds: the labels of which each node of a graph has one
// $types: relationship types of graphs that state nothing
// $old: whether what is of version 0.1, which marked nothing, counts as marked
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
MATCH (n)-[r]-(m)
WHERE r.graphService IS NULL AND NOT (type(r) IN $types AND m.graphService IS NOT NULL)
  AND NOT ($old AND n:Entity AND m:Entity AND r.id IS NOT NULL AND r.stance IS NOT NULL)
  AND NOT ($old AND type(r) IN $types AND any(l IN labels(m) WHERE l IN $kinds))
WITH element, n, min(type(r)) AS type
RETURN element, [l IN labels(n) WHERE l IN $kinds][0] AS label, coalesce(toStringOrNull(n.id), toStringOrNull(n.name), element) AS id, type;
