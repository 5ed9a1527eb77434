// A value that somebody else's relationship has and one of the graph is to have, where a constraint lets only one have it.
// $of: the type of the constraint
// $property: its property
// $values: those of the graph
MATCH ()-[r:$($of)]->() WHERE r.graphService IS NULL AND r[$property] IN $values
RETURN r[$property] AS value LIMIT 1;
