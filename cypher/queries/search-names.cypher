// The entities that have a name with a key in it, or with a piece of it and about as long: those that may be ranked.
// $index: a query to the index of names, or null where it can't hold what is asked for and all entities are looked at
// $key: the key
// $pieces: pieces of the key of which one stands in every near miss; none where there are no near misses
// $shortest: the least length of a near miss
// $longest: its largest length
// $types: types of the entities, or null for all
CALL () {
  WITH $index AS index WHERE index IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_names', index) YIELD node
  RETURN node AS e
  UNION ALL
  WITH $index AS index WHERE index IS NULL
  MATCH (e:Entity)
  RETURN e
}
WITH e
WHERE ($types IS NULL OR e.type IN $types)
  AND any(name IN e.nameKeys WHERE name CONTAINS $key
    OR (size(name) >= $shortest AND size(name) <= $longest AND any(piece IN $pieces WHERE name CONTAINS piece)))
RETURN e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null} AS entity,
  COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.id IS NOT NULL }
  + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.id IS NOT NULL AND x <> e } AS degree;
