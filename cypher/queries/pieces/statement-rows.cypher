// A page of statements r, whole or as its first ones, as one list.
/* statement-page */
CALL (page) { // if whole
  UNWIND page AS r // if whole
  /* statement-evidence */
  RETURN collect(
    /* statement-row */
      .id, subject: startNode(r).id, predicate: type(r), object: endNode(r).id}) AS statements
} // if whole
RETURN total, statements // if whole
