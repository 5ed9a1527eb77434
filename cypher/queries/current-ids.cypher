// The ids that entities have now: an id that is known stays what it is, one that was joined into another becomes that. Only where an id is not
// known are the entities looked through that others were joined into.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
OPTIONAL MATCH (e:Entity {id: id}) WHERE e.graphService
WITH collect(CASE WHEN e IS NOT NULL THEN {id: id, current: id} END) AS known, collect(CASE WHEN e IS NULL THEN id END) AS missing
CALL (missing) {
  WITH missing WHERE size(missing) > 0
  MATCH (e:Entity) WHERE e.joinedCount > 0 AND e.graphService
  UNWIND e.formerIds AS former
  WITH former, e, missing WHERE former IN missing
  WITH former, min(e.id) AS current
  RETURN collect({id: former, current: current}) AS joined
}
UNWIND known + joined AS found
RETURN found.id AS id, found.current AS current;
