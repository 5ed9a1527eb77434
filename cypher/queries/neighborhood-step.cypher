// One hop of a neighbourhood: the entities next to some entities, each once, with what decides which of them are kept.
// $ids: ids of the entities
// $types: types of the neighbours, or null for all
// $predicates: predicates of the statements between, or null for all
// $stances: their stances
// $asOf: a day on which they possibly hold, or null
// $limit: the most rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE r.stance IN $stances AND r.id IS NOT NULL
  AND ($types IS NULL OR m.type IN $types)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $asOf) <= $asOf AND coalesce(r.validUntilEnd, $asOf) >= $asOf))
WITH DISTINCT m LIMIT $limit
RETURN m.id AS id, COUNT { (m)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' } + COUNT { (m)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND x <> m } AS degree;
