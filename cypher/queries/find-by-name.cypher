// The entities that have a name of a key: highest degree first, then by id. The index gives candidates, the key itself decides.
// $ask.index: a query to the index of names, or null where it can't hold what is asked for and all entities are looked at
// $ask.key: the key
// $ask.type: type of the entities, or null for all
CALL () {
  WITH $ask.index AS index WHERE index IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_names', index) YIELD node
  RETURN node AS e
  UNION ALL
  WITH $ask.index AS index WHERE index IS NULL
  MATCH (e:Entity)
  RETURN e
}
WITH e WHERE $ask.key IN e.nameKeys AND e.graphService AND ($ask.type IS NULL OR e.type = $ask.type)
WITH e, COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.graphService }
  + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.graphService AND x <> e } AS degree
ORDER BY degree DESC, e.id
RETURN e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null} AS entity;
