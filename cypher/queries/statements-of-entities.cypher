// The statements in which each of some entities is subject or object and that fit a filter: one page for each entity, in the order that is
// asked for.
// predicate, predicates, stances, subject, object, entity, document, speaker, minAmount,
// maxAmount, currency, from, to, asOf, certain, minConfidence, hasConflict, inferred, readers: what they are asked for
// ID, DOCUMENT, CONFIDENCE_DESC, DATE, DATE_DESC, AMOUNT_DESC: the order
// whole: the length of the list is to be known, or its page is counted from the end
// evidence, amounts, terms, dates: what is read of the statements
// graph: the hash of the graph is to be known
// PREDICATE: the only predicate
// $ask.ids: ids of the entities, each once
// $ask.predicates: predicates of the statements
// $ask.stances: their stances
// $ask.subject: their subject
// $ask.object: their object
// $ask.entity: their subject or object
// $ask.document: a document with evidence for them
// $ask.speaker: who says them in some of their evidence
// $ask.minAmount: the least sum, of a range its upper end
// $ask.minAmountRest: what its double is short of
// $ask.maxAmount: the largest sum, of a range its lower end
// $ask.maxAmountRest: what its double is short of
// $ask.currency: currency of the sum
// $ask.from: the day on which their date ends at the earliest
// $ask.to: the day on which it begins at the latest
// $ask.asOf: a day on which they hold
// $ask.minConfidence: the least confidence
// $ask.hasConflict: whether they are part of a conflict
// $ask.inferred: whether they follow by a rule
// $ask.readers: readers of some of their evidence
// $ask.start: how many are passed over
// $ask.size: how many are given
// $ask.end: where the page ends, counted from the first of all (in the shape whole)
// $ask.last: the most that are given, counted from the end (in the shape whole)
/* graph-hash */
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id}) WHERE n.graphService
CALL (n) {
  MATCH (n)-[r:PREDICATE]-(:Entity) // if predicate
  MATCH (n)-[r]-(:Entity) // unless predicate
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o
  /* statement-filter */
  WITH r
  /* statement-order */
  /* statement-rows */
}
RETURN id, statements
  , total // if whole
  , graph // if graph
;
