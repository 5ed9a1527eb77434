// The statements of one predicate at each of some entities, each with its other end: one page for each entity, in the order that is asked for.
// $ask.ids: ids of the entities, each once
// $ask.predicate: the predicate
// $ask.outgoing: whether the entity may be the subject
// $ask.incoming: whether it may be the object
// $ask.stances: stances of the statements
// $ask.asOf: a day on which they hold, or null
// $ask.certain: whether they hold on it for certain
// $ask.types: types of the other end, or null for all
// $ask.document: a document with evidence for them, or null
// $ask.distinct: whether only the first of those with one other end is given
// $ask.order: DATE, DATE_DESC, AMOUNT_DESC, CONFIDENCE_DESC, DOCUMENT or ID
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id}) WHERE n.graphService
CALL (n) {
  CALL (n) {
    WITH n WHERE $ask.outgoing
    MATCH (n)-[r]->(m:Entity) WHERE type(r) = $ask.predicate
    RETURN r, m
    UNION ALL
    WITH n WHERE $ask.incoming
    MATCH (n)<-[r]-(m:Entity) WHERE type(r) = $ask.predicate AND NOT ($ask.outgoing AND m = n)
    RETURN r, m
  }
  WITH r, m
  WHERE r.stance IN $ask.stances AND r.graphService
    AND ($ask.types IS NULL OR m.type IN $ask.types)
    AND ($ask.document IS NULL OR $ask.document IN r.documents)
    AND ($ask.asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf
      AND (NOT $ask.certain OR (coalesce(r.validFromEnd, r.dateEnd) <= $ask.asOf AND coalesce(r.validUntilStart, $ask.asOf) >= $ask.asOf))))
  WITH r, m.id AS other, coalesce(r.dateStart, r.validFromStart) AS date
  WITH r, other, {
    missing: CASE $ask.order WHEN 'AMOUNT_DESC' THEN r.amount IS NULL WHEN 'DATE' THEN date IS NULL WHEN 'DATE_DESC' THEN date IS NULL END,
    group: CASE $ask.order WHEN 'AMOUNT_DESC' THEN CASE WHEN r.amount IS NOT NULL THEN coalesce(r.currency, '~') END WHEN 'DOCUMENT' THEN r.documents[0] END,
    most: CASE $ask.order WHEN 'AMOUNT_DESC' THEN r.amount WHEN 'DATE_DESC' THEN date WHEN 'CONFIDENCE_DESC' THEN r.confidence END,
    rest: CASE $ask.order WHEN 'AMOUNT_DESC' THEN coalesce(r.amountRest, 0.0) END,
    least: CASE $ask.order WHEN 'DATE' THEN date WHEN 'DOCUMENT' THEN r.starts[0] END} AS key
  ORDER BY key.missing, key.group, key.most DESC, key.rest DESC, key.least, r.id
  WITH CASE WHEN $ask.distinct THEN other ELSE r.id END AS one, head(collect({r: r, other: other, key: key})) AS first
  ORDER BY first.key.missing, first.key.group, first.key.most DESC, first.key.rest DESC, first.key.least, first.r.id
  WITH collect(first) AS whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
  WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
  CALL (page) {
    UNWIND page AS one
    WITH one.r AS r, one.other AS other
    CALL (r) {
      MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument) WHERE e.graphService AND d.graphService
      OPTIONAL MATCH (e)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
      RETURN collect(e {.*, document: d.id, speaker: speaker.id, statement: null, subject: null, predicate: null, object: null}) AS evidence
    }
    RETURN collect(r {.*, quotes: null, starts: null, documents: null, conflicts: null, other: other,
      subject: startNode(r).id, predicate: type(r), object: endNode(r).id, evidence: evidence}) AS relations
  }
  RETURN total, relations
}
RETURN id, total, relations;
