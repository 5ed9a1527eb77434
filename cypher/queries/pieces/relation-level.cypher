// The statements of one predicate at the entity ANCHOR, each with its other end: one page, in the order that is asked for.
// outgoing, incoming, both: as what of the statements the entity is looked for
// asOf, certain, types, document: what they are asked for
// distinct: only the first of those with one other end is given
// ID, DOCUMENT, CONFIDENCE_DESC, DATE, DATE_DESC, AMOUNT_DESC: the order
// whole: the length of the list is to be known, or its page is counted from the end
// evidence, amounts, terms, dates, details: what is read of the statements, and whether all of the other ends is
// further: something is read of the other ends, too
CALL (ANCHOR) {
  MATCH (ANCHOR)-[r:PREDICATE]->(e:Entity) // if outgoing
  MATCH (ANCHOR)<-[r:PREDICATE]-(e:Entity) // if incoming
  MATCH (ANCHOR)-[r:PREDICATE]-(e:Entity) // if both
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
  CALL (page, ANCHOR) { // if whole
    UNWIND page AS r // if whole
    WITH r, CASE WHEN startNode(r) = ANCHOR THEN endNode(r) ELSE startNode(r) END AS e // if whole
    /* statement-evidence */
    WITH *, e AS NEXT // if further
    /* further */ // if further
    RETURN collect({
      further: FURTHER, // if further
      outgoing: startNode(r) <> e OR startNode(r) = endNode(r), // if both
      statement:
        /* statement-row */
          .id},
      node:
        /* entity-row */
    }) AS RELATIONS
  } // if whole
  RETURN total AS TOTAL, RELATIONS // if whole
}
