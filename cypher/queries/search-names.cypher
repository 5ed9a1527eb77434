// The entities that have a name with a key in it: the best of them, as Core ranks them. What may have one that is nearly the key comes last.
// index: the index of names can hold what is asked for; else all entities are looked at
// types: what they are asked for
// part: names with the key in the middle count too
// near: near misses count too, and what is to be looked at for them, by its length and the pieces of the key in it
// most: only so many of the best are wanted
// $ask.index: a query to the index
// $ask.key: the key
// $ask.pieces: pieces of the key of which one stands in every near miss
// $ask.shortest: the least length of a near miss
// $ask.longest: its largest length
// $ask.types: types of the entities
// $ask.most: how many are wanted
/* entity-named */
WITH e, CASE
  WHEN any(name IN e.nameKeys WHERE name = $ask.key) THEN 4
  WHEN any(name IN e.nameKeys WHERE name STARTS WITH $ask.key) THEN 3
  WHEN any(name IN e.nameKeys WHERE name CONTAINS $ask.key) THEN 2 // if part
  WHEN any(name IN e.nameKeys WHERE size(name) >= $ask.shortest AND size(name) <= $ask.longest AND any(piece IN $ask.pieces WHERE name CONTAINS piece)) THEN 1 // if near
  ELSE 0 END AS score
WHERE score > 0 AND e.graphService
  AND e.type IN $ask.types // if types
WITH e, score ORDER BY score DESC, e.degree DESC, e.id LIMIT $ask.most // if most
RETURN e.degree AS degree, score,
  /* entity-row */
  AS entity;
