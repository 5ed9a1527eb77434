// All conflicts, or those of a kind or of the statements of an entity: one page of them, by id.
// $kind: kind of the conflicts, or null for all
// $entity: subject or object of one of their statements, or null
// $start: how many are passed over
// $end: where the page ends, counted from the first of all
// $last: the most that are given, counted from the end
CALL () {
  WITH $entity AS entity WHERE entity IS NOT NULL
  MATCH (:Entity {id: entity})-[r]-(:Entity) WHERE r.conflicts IS NOT NULL AND r.stance IS NOT NULL AND r.id IS NOT NULL
  UNWIND r.conflicts AS id
  WITH DISTINCT id
  MATCH (c:Conflict {id: id})
  RETURN c
  UNION ALL
  WITH $entity AS entity WHERE entity IS NULL
  MATCH (c:Conflict)
  RETURN c
}
WITH c WHERE $kind IS NULL OR c.kind = $kind
WITH c ORDER BY c.id
WITH collect(c) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $end THEN size(whole) ELSE $end END - $last AS from
WITH total, whole[CASE WHEN from > $start THEN from ELSE $start END..$end] AS page
RETURN total, [c IN page | properties(c)] AS conflicts;
