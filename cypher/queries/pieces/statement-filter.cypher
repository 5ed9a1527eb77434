// What a filter says of a statement r from s to o.
WHERE r.graphService AND r.stance IS NOT NULL
  AND type(r) IN $ask.predicates // if predicates
  AND r.stance IN $ask.stances // if stances
  AND s.id = $ask.subject // if subject
  AND o.id = $ask.object // if object
  AND (s.id = $ask.entity OR o.id = $ask.entity) // if entity
  AND $ask.document IN r.documents // if document
  AND EXISTS { (:Evidence {statement: r.id})-[:SAID_BY]->(:Entity {id: $ask.speaker}) } // if speaker
  AND (coalesce(r.amountMax, r.amount) > $ask.minAmount OR (coalesce(r.amountMax, r.amount) = $ask.minAmount // if minAmount
    AND CASE WHEN r.amountMax IS NULL THEN coalesce(r.amountRest, 0.0) ELSE coalesce(r.amountMaxRest, 0.0) END >= $ask.minAmountRest)) // if minAmount
  AND (r.amount < $ask.maxAmount OR (r.amount = $ask.maxAmount AND coalesce(r.amountRest, 0.0) <= $ask.maxAmountRest)) // if maxAmount
  AND r.currency = $ask.currency // if currency
  AND coalesce(r.dateStart, r.validFromStart, r.validUntilStart) IS NOT NULL // if from or to
  AND coalesce(r.dateEnd, r.validUntilEnd, $ask.from) >= $ask.from // if from
  AND coalesce(r.dateStart, r.validFromStart, $ask.to) <= $ask.to // if to
  /* statement-day */
  AND r.confidence >= $ask.minConfidence // if minConfidence
  AND (r.conflicts IS NOT NULL) = $ask.hasConflict // if hasConflict
  AND (r.inferred IS NOT NULL) = $ask.inferred // if inferred
  AND any(reader IN r.readers WHERE reader IN $ask.readers) // if readers
