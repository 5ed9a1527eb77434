// A value that two nodes have, so that no constraint can be made that lets only one have it.
// $of: the label of the constraint
// $property: its property
MATCH (n:$($of)) WHERE n[$property] IS NOT NULL
WITH n[$property] AS value, count(*) AS nodes WHERE nodes > 1
RETURN toStringOrNull(value) AS value LIMIT 1;
