// All entities that fit a filter: one page of them, in the order that is asked for. In the order of names or degrees the index is gone along.
// types, subtypes, part, beginning, document, minDegree: what they are asked for
// index: the index of names can hold what they are asked for
// NAME, DEGREE_DESC, ID: the order
// counted: the length of the list is to be known; all: nothing restricts it, so that the graph's node knows that
// whole: the page is counted from the end
// details: all of the entities is read
// graph: the hash of the graph is to be known
// $ask.types: types of the entities
// $ask.subtypes: their subtypes
// $ask.part: what the key of one of their names contains
// $ask.beginning: what the key of one of their names begins with
// $ask.index: a query to the index of names
// $ask.document: a document that mentions them
// $ask.minDegree: the least number of asserted statements
// $ask.start: how many are passed over
// $ask.size: how many are given
// $ask.end: where the page ends, counted from the first of all (in the shape whole)
// $ask.last: the most that are given, counted from the end (in the shape whole)
/* graph-hash */
CALL () { // if counted
  /* entity-match */ // if counted
  RETURN count(e) AS total // if counted
} // if counted
CALL () {
  /* entity-match */
  WITH e
  ORDER BY e.name, e.id // if NAME
  ORDER BY e.degree DESC, e.id // if DEGREE_DESC
  ORDER BY e.id // if ID
  SKIP $ask.start LIMIT $ask.size // unless whole
  WITH collect(e) AS whole // if whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from // if whole
  WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page // if whole
  CALL (page) { // if whole
    UNWIND page AS e // if whole
    RETURN collect(
      /* entity-row */
    ) AS entities
  } // if whole
  RETURN total, entities // if whole
}
RETURN entities
  , total // if whole or counted or all
  , graph // if graph
;
