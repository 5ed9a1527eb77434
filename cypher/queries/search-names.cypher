// The entities that have a name with a key in it, or with a piece of it and about as long: those that may be ranked.
// $ask.index: a query to the index of names, or null where it can't hold what is asked for and all entities are looked at
// $ask.key: the key
// $ask.pieces: pieces of the key of which one stands in every near miss; none where there are no near misses
// $ask.shortest: the least length of a near miss
// $ask.longest: its largest length
// $ask.types: types of the entities, or null for all
CALL () {
  WITH $ask.index AS index WHERE index IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_names', index) YIELD node
  RETURN node AS e
  UNION ALL
  WITH $ask.index AS index WHERE index IS NULL
  MATCH (e:Entity)
  RETURN e
}
WITH e
WHERE e.graphService
  AND ($ask.types IS NULL OR e.type IN $ask.types)
  AND any(name IN e.nameKeys WHERE name CONTAINS $ask.key
    OR (size(name) >= $ask.shortest AND size(name) <= $ask.longest AND any(piece IN $ask.pieces WHERE name CONTAINS piece)))
RETURN e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null} AS entity,
  COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.graphService }
  + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.graphService AND x <> e } AS degree;
