// All statements that fit a filter: one page of them, in the order that is asked for. Where the filter names an entity or a document, the queries
// that start from those find the same sooner.
// $ask.predicates: predicates of the statements, or null for all
// $ask.stances: their stances, or null for all
// $ask.subject: their subject, or null
// $ask.object: their object, or null
// $ask.entity: their subject or object, or null
// $ask.document: a document with evidence for them, or null
// $ask.speaker: who says them in some of their evidence, or null
// $ask.minAmount: the least sum, of a range its upper end, or null
// $ask.minAmountRest: what its double is short of
// $ask.maxAmount: the largest sum, of a range its lower end, or null
// $ask.maxAmountRest: what its double is short of
// $ask.currency: currency of the sum, or null
// $ask.from: the day on which their date ends at the earliest, or null
// $ask.to: the day on which it begins at the latest, or null
// $ask.asOf: a day on which they hold, or null
// $ask.certain: whether they hold on it for certain
// $ask.minConfidence: the least confidence, or null
// $ask.hasConflict: whether they are part of a conflict, or null
// $ask.order: DATE, DATE_DESC, AMOUNT_DESC, CONFIDENCE_DESC, DOCUMENT or ID
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
MATCH (s:Entity)-[r]->(o:Entity)
WHERE r.stance IS NOT NULL AND r.graphService
  AND ($ask.predicates IS NULL OR type(r) IN $ask.predicates)
  AND ($ask.stances IS NULL OR r.stance IN $ask.stances)
  AND ($ask.subject IS NULL OR s.id = $ask.subject)
  AND ($ask.object IS NULL OR o.id = $ask.object)
  AND ($ask.entity IS NULL OR s.id = $ask.entity OR o.id = $ask.entity)
  AND ($ask.document IS NULL OR $ask.document IN r.documents)
  AND ($ask.speaker IS NULL OR EXISTS { (:Evidence {statement: r.id})-[:SAID_BY]->(:Entity {id: $ask.speaker}) })
  AND ($ask.minAmount IS NULL OR coalesce(r.amountMax, r.amount) > $ask.minAmount
    OR (coalesce(r.amountMax, r.amount) = $ask.minAmount
      AND CASE WHEN r.amountMax IS NULL THEN coalesce(r.amountRest, 0.0) ELSE coalesce(r.amountMaxRest, 0.0) END >= $ask.minAmountRest))
  AND ($ask.maxAmount IS NULL OR r.amount < $ask.maxAmount OR (r.amount = $ask.maxAmount AND coalesce(r.amountRest, 0.0) <= $ask.maxAmountRest))
  AND ($ask.currency IS NULL OR r.currency = $ask.currency)
  AND (($ask.from IS NULL AND $ask.to IS NULL) OR coalesce(r.dateStart, r.validFromStart, r.validUntilStart) IS NOT NULL)
  AND ($ask.from IS NULL OR coalesce(r.dateEnd, r.validUntilEnd, $ask.from) >= $ask.from)
  AND ($ask.to IS NULL OR coalesce(r.dateStart, r.validFromStart, $ask.to) <= $ask.to)
  AND ($ask.asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf
    AND (NOT $ask.certain OR (coalesce(r.validFromEnd, r.dateEnd) <= $ask.asOf AND coalesce(r.validUntilStart, $ask.asOf) >= $ask.asOf))))
  AND ($ask.minConfidence IS NULL OR r.confidence >= $ask.minConfidence)
  AND ($ask.hasConflict IS NULL OR (r.conflicts IS NOT NULL) = $ask.hasConflict)
WITH r, coalesce(r.dateStart, r.validFromStart) AS date
ORDER BY
  CASE $ask.order WHEN 'AMOUNT_DESC' THEN r.amount IS NULL WHEN 'DATE' THEN date IS NULL WHEN 'DATE_DESC' THEN date IS NULL END,
  CASE $ask.order WHEN 'AMOUNT_DESC' THEN CASE WHEN r.amount IS NOT NULL THEN coalesce(r.currency, '~') END WHEN 'DOCUMENT' THEN r.documents[0] END,
  CASE $ask.order WHEN 'AMOUNT_DESC' THEN r.amount WHEN 'DATE_DESC' THEN date WHEN 'CONFIDENCE_DESC' THEN r.confidence END DESC,
  CASE $ask.order WHEN 'AMOUNT_DESC' THEN coalesce(r.amountRest, 0.0) END DESC,
  CASE $ask.order WHEN 'DATE' THEN date WHEN 'DOCUMENT' THEN r.starts[0] END,
  r.id
WITH collect(r) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
CALL (page) {
  UNWIND page AS r
  CALL (r) {
    MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument) WHERE e.graphService AND d.graphService
    OPTIONAL MATCH (e)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
    RETURN collect(e {.*, document: d.id, speaker: speaker.id, statement: null, subject: null, predicate: null, object: null}) AS evidence
  }
  RETURN collect(r {.*, quotes: null, starts: null, documents: null, conflicts: null,
    subject: startNode(r).id, predicate: type(r), object: endNode(r).id, evidence: evidence}) AS statements
}
RETURN total, statements;
