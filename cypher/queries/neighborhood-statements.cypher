// The statements between the entities of a neighbourhood: how many there are between all that were reached, and the ids of those between the
// ones that are kept.
// $reached: ids of all entities
// $kept: ids of those that are kept
// $predicates: predicates of the statements, or null for all
// $stances: their stances
// $asOf: a day on which they possibly hold, or null
UNWIND $reached AS id
MATCH (s:Entity {id: id})-[r]->(o:Entity)
WHERE o.id IN $reached AND r.stance IN $stances AND r.id IS NOT NULL
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $asOf) <= $asOf AND coalesce(r.validUntilEnd, $asOf) >= $asOf))
RETURN count(r) AS total, collect(CASE WHEN s.id IN $kept AND o.id IN $kept THEN r.id END) AS ids;
