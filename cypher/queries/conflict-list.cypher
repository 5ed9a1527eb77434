// All conflicts, or those of a kind or of the statements of an entity: one page of them, by id.
// $ask.kind: kind of the conflicts, or null for all
// $ask.entity: subject or object of one of their statements, or null
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
CALL () {
  WITH $ask.entity AS entity WHERE entity IS NOT NULL
  MATCH (:Entity {id: entity})-[r]-(:Entity) WHERE r.conflicts IS NOT NULL AND r.graphService
  UNWIND r.conflicts AS id
  WITH DISTINCT id
  MATCH (c:Conflict {id: id})
  RETURN c
  UNION ALL
  WITH $ask.entity AS entity WHERE entity IS NULL
  MATCH (c:Conflict)
  RETURN c
}
WITH c WHERE c.graphService AND ($ask.kind IS NULL OR c.kind = $ask.kind)
WITH c ORDER BY c.id
WITH collect(c) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
RETURN total, [c IN page | properties(c)] AS conflicts;
