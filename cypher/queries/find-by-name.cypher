// The entities that have a name of a key: highest degree first, then by id. The index gives candidates, the key itself decides.
// index: the index of names can hold what is asked for; else all entities are looked at
// type: what they are asked for
// details: all of the entities is read
// $ask.index: a query to the index
// $ask.key: the key
// $ask.type: type of the entities
/* entity-named */
WITH e WHERE $ask.key IN e.nameKeys AND e.graphService
  AND e.type = $ask.type // if type
WITH e ORDER BY e.degree DESC, e.id
RETURN
  /* entity-row */
  AS entity;
