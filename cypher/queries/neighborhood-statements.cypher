// The statements between the entities of a neighbourhood: how many there are between all that were reached, and the ids of those between the
// ones that are kept.
// $ask.reached: ids of all entities
// $ask.kept: ids of those that are kept
// $ask.predicates: predicates of the statements, or null for all
// $ask.stances: their stances
// $ask.asOf: a day on which they possibly hold, or null
UNWIND $ask.reached AS id
MATCH (s:Entity {id: id})-[r]->(o:Entity)
WHERE o.id IN $ask.reached AND r.stance IN $ask.stances AND r.graphService
  AND ($ask.predicates IS NULL OR type(r) IN $ask.predicates)
  AND ($ask.asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf))
RETURN count(r) AS total, collect(CASE WHEN s.id IN $ask.kept AND o.id IN $ask.kept THEN r.id END) AS ids;
