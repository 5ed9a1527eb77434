// A value that two relationships have, so that no constraint can be made that lets only one have it.
// $of: the type of the constraint
// $property: its property
MATCH ()-[r:$($of)]->() WHERE r[$property] IS NOT NULL
WITH r[$property] AS value, count(*) AS relationships WHERE relationships > 1
RETURN toStringOrNull(value) AS value LIMIT 1;
