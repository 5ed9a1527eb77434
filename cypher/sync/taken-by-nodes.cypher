// A value that somebody else's node has and one of the graph is to have, where a constraint lets only one have it.
// $of: the label of the constraint
// $property: its property
// $values: those of the graph
MATCH (n:$($of)) WHERE n.graphService IS NULL AND n[$property] IN $values
RETURN n[$property] AS value LIMIT 1;
