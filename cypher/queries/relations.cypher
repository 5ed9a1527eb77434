// The statements of one predicate at each of some entities, each with its other end: one page for each entity, in the order that is asked for.
// outgoing, incoming, both: as what of the statements the entity is looked for
// asOf, certain, types, document: what they are asked for
// distinct: only the first of those with one other end is given
// ID, DOCUMENT, CONFIDENCE_DESC, DATE, DATE_DESC, AMOUNT_DESC: the order
// whole: the length of the list is to be known, or its page is counted from the end
// evidence, qualifiers: the evidence and the qualifiers of the statements are read
// graph: the hash of the graph is to be known
// details: all of the other ends is read
// PREDICATE: the predicate
// $ask.ids: ids of the entities, each once
// $ask.stances: stances of the statements
// $ask.asOf: a day on which they hold
// $ask.types: types of the other end
// $ask.document: a document with evidence for them
// $ask.start: how many are passed over
// $ask.size: how many are given
// $ask.end: where the page ends, counted from the first of all (in the shape whole)
// $ask.last: the most that are given, counted from the end (in the shape whole)
/* graph-hash */
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id}) WHERE n.graphService
CALL (n) {
  MATCH (n)-[r:PREDICATE]->(e:Entity) // if outgoing
  MATCH (n)<-[r:PREDICATE]-(e:Entity) // if incoming
  MATCH (n)-[r:PREDICATE]-(e:Entity) // if both
  WHERE r.graphService AND r.stance IN $ask.stances
    AND e.type IN $ask.types // if types
    AND $ask.document IN r.documents // if document
    /* statement-day */
  WITH DISTINCT r, e // if both
  WITH r, e // unless both
  /* statement-order */ // if distinct
  WITH e, head(collect(r)) AS r // if distinct
  /* statement-order */ // if distinct
  /* statement-order */ // unless distinct
  /* statement-page */
  CALL (page, n) { // if whole
    UNWIND page AS r // if whole
    WITH r, CASE WHEN startNode(r) = n THEN endNode(r) ELSE startNode(r) END AS e // if whole
    /* statement-evidence */
    RETURN collect({
      outgoing: startNode(r) <> e, // if both
      statement:
        /* statement-row */
          stance: r.stance},
      node:
        /* entity-row */
    }) AS relations
  } // if whole
  RETURN total, relations // if whole
}
RETURN id, relations
  , total // if whole
  , graph // if graph
;
