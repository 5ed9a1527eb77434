// One hop of a neighbourhood: the entities next to some entities, each once, with what decides which of them are kept.
// $ask.ids: ids of the entities
// $ask.types: types of the neighbours, or null for all
// $ask.predicates: predicates of the statements between, or null for all
// $ask.stances: their stances
// $ask.asOf: a day on which they possibly hold, or null
// $ask.limit: the most rows
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE r.stance IN $ask.stances AND r.graphService
  AND ($ask.types IS NULL OR m.type IN $ask.types)
  AND ($ask.predicates IS NULL OR type(r) IN $ask.predicates)
  AND ($ask.asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf))
WITH DISTINCT m LIMIT $ask.limit
RETURN m.id AS id,
  COUNT { (m)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.graphService }
  + COUNT { (m)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.graphService AND x <> m } AS degree;
