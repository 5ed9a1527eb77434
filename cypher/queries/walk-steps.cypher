// One step of a walk: the statements that may be followed from some entities, with both their ends. Paths, chains and neighbourhoods are made
// of such steps, each entity asked once, because a pattern of variable length would list every trail instead of every entity.
// $ids: ids of the entities
// $outgoing: predicates that are followed from subject to object, or null for all
// $incoming: predicates that are followed from object to subject, or null for all
// $stances: stances of the statements
// $asOf: a day on which they possibly hold, or null
// $limit: the most rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]->(m:Entity) WHERE $outgoing IS NULL OR type(r) IN $outgoing
  RETURN r, n AS s, m AS o
  UNION ALL
  MATCH (m:Entity)-[r]->(n) WHERE $incoming IS NULL OR type(r) IN $incoming
  RETURN r, m AS s, n AS o
}
WITH r, s, o
WHERE r.stance IN $stances AND r.id IS NOT NULL
  AND ($asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $asOf) <= $asOf AND coalesce(r.validUntilEnd, $asOf) >= $asOf))
RETURN r.id AS id, type(r) AS predicate, s.id AS subject, o.id AS object,
  CASE WHEN r.shareText IS NULL THEN null ELSE r {.shareMin, .shareMinValue, .shareMax, .shareMaxValue, .shareBound, .shareText} END AS share
LIMIT $limit;
