// One step of a walk: the statements that may be followed from some entities, with both their ends. Paths, chains and neighbourhoods are made
// of such steps, each entity asked once, because a pattern of variable length would list every trail instead of every entity.
// $ask.ids: ids of the entities
// $ask.outgoing: predicates that are followed from subject to object, or null for all
// $ask.incoming: predicates that are followed from object to subject, or null for all
// $ask.stances: stances of the statements
// $ask.asOf: a day on which they possibly hold, or null
// $ask.limit: the most rows
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]->(m:Entity) WHERE $ask.outgoing IS NULL OR type(r) IN $ask.outgoing
  RETURN r, n AS s, m AS o
  UNION ALL
  MATCH (m:Entity)-[r]->(n) WHERE $ask.incoming IS NULL OR type(r) IN $ask.incoming
  RETURN r, m AS s, n AS o
}
WITH r, s, o
WHERE r.stance IN $ask.stances AND r.graphService
  AND ($ask.asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf))
RETURN r.id AS id, type(r) AS predicate, s.id AS subject, o.id AS object,
  CASE WHEN r.shareText IS NULL THEN null ELSE r {.shareMin, .shareMinValue, .shareMax, .shareMaxValue, .shareBound, .shareText} END AS share
LIMIT $ask.limit;
