// The statements with evidence in each of some documents that fit a filter: one page for each document, in the order that is asked for.
// $ids: ids of the documents, each once
// $predicates: predicates of the statements, or null for all
// $stances: their stances, or null for all
// $subject: their subject, or null
// $object: their object, or null
// $entity: their subject or object, or null
// $document: a document with evidence for them, or null
// $speaker: who says them in some of their evidence, or null
// $minAmount: the least sum, or null
// $minAmountRest: what its double is short of
// $maxAmount: the largest sum, or null
// $maxAmountRest: what its double is short of
// $currency: currency of the sum, or null
// $from: the day on which their date ends at the earliest, or null
// $to: the day on which it begins at the latest, or null
// $asOf: a day on which they hold, or null
// $certain: whether they hold on it for certain
// $minConfidence: the least confidence, or null
// $hasConflict: whether they are part of a conflict, or null
// $order: DATE, DATE_DESC, AMOUNT_DESC, CONFIDENCE_DESC, DOCUMENT or ID
// $start: how many are passed over
// $end: where the page ends, counted from the first of all
// $last: the most that are given, counted from the end
UNWIND $ids AS id
MATCH (n:SourceDocument {id: id})
CALL (n) {
  MATCH (n)<-[:QUOTED_FROM]-(e:Evidence)
  WITH DISTINCT e.statement AS statement, e.subject AS subject, e.object AS object
  MATCH (s:Entity {id: subject})
  MATCH (o:Entity {id: object})
  MATCH (s)-[r]->(o) WHERE r.id = statement
  WITH r, s, o
  WHERE r.stance IS NOT NULL AND r.id IS NOT NULL
    AND ($predicates IS NULL OR type(r) IN $predicates)
    AND ($stances IS NULL OR r.stance IN $stances)
    AND ($subject IS NULL OR s.id = $subject)
    AND ($object IS NULL OR o.id = $object)
    AND ($entity IS NULL OR s.id = $entity OR o.id = $entity)
    AND ($document IS NULL OR $document IN r.documents)
    AND ($speaker IS NULL OR EXISTS { (:Evidence {statement: r.id})-[:SAID_BY]->(:Entity {id: $speaker}) })
    AND ($minAmount IS NULL OR r.amount > $minAmount OR (r.amount = $minAmount AND coalesce(r.amountRest, 0.0) >= $minAmountRest))
    AND ($maxAmount IS NULL OR r.amount < $maxAmount OR (r.amount = $maxAmount AND coalesce(r.amountRest, 0.0) <= $maxAmountRest))
    AND ($currency IS NULL OR r.currency = $currency)
    AND (($from IS NULL AND $to IS NULL) OR coalesce(r.dateStart, r.validFromStart, r.validUntilStart) IS NOT NULL)
    AND ($from IS NULL OR coalesce(r.dateEnd, r.validUntilEnd, $from) >= $from)
    AND ($to IS NULL OR coalesce(r.dateStart, r.validFromStart, $to) <= $to)
    AND ($asOf IS NULL OR (coalesce(r.validFromStart, r.dateStart, $asOf) <= $asOf AND coalesce(r.validUntilEnd, $asOf) >= $asOf
      AND (NOT $certain OR (coalesce(r.validFromEnd, r.dateEnd) <= $asOf AND coalesce(r.validUntilStart, $asOf) >= $asOf))))
    AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
    AND ($hasConflict IS NULL OR (r.conflicts IS NOT NULL) = $hasConflict)
  WITH r, coalesce(r.dateStart, r.validFromStart) AS date
  ORDER BY
    CASE $order WHEN 'AMOUNT_DESC' THEN r.amount IS NULL WHEN 'DATE' THEN date IS NULL WHEN 'DATE_DESC' THEN date IS NULL END,
    CASE $order WHEN 'AMOUNT_DESC' THEN CASE WHEN r.amount IS NOT NULL THEN coalesce(r.currency, '~') END WHEN 'DOCUMENT' THEN r.documents[0] END,
    CASE $order WHEN 'AMOUNT_DESC' THEN r.amount WHEN 'DATE_DESC' THEN date WHEN 'CONFIDENCE_DESC' THEN r.confidence END DESC,
    CASE $order WHEN 'AMOUNT_DESC' THEN coalesce(r.amountRest, 0.0) END DESC,
    CASE $order WHEN 'DATE' THEN date WHEN 'DOCUMENT' THEN r.starts[0] END,
    r.id
  WITH collect(r) AS whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $end THEN size(whole) ELSE $end END - $last AS from
  WITH total, whole[CASE WHEN from > $start THEN from ELSE $start END..$end] AS page
  CALL (page) {
    UNWIND page AS r
    CALL (r) {
      MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument)
      OPTIONAL MATCH (e)-[:SAID_BY]->(speaker:Entity)
      RETURN collect(e {.*, document: d.id, speaker: speaker.id, statement: null, subject: null, predicate: null, object: null}) AS evidence
    }
    RETURN collect(r {.*, quotes: null, starts: null, documents: null, conflicts: null,
      subject: startNode(r).id, predicate: type(r), object: endNode(r).id, evidence: evidence}) AS statements
  }
  RETURN total, statements
}
RETURN id, total, statements;
