// All entities that fit a filter: one page of them, in the order that is asked for. The degree is counted only where it is asked for.
// $types: types of the entities, or null for all
// $subtypes: their subtypes, or null for all
// $part: what the key of one of their names contains; empty for all
// $beginning: what the key of one of their names begins with; empty for all
// $document: a document that mentions them, or null
// $minDegree: the least number of asserted statements, or null
// $order: NAME, DEGREE_DESC or ID
// $start: how many are passed over
// $end: where the page ends, counted from the first of all
// $last: the most that are given, counted from the end
CALL () {
  WITH $document AS document WHERE document IS NOT NULL
  MATCH (:SourceDocument {id: document})-[:MENTIONS]->(e:Entity)
  RETURN DISTINCT e
  UNION ALL
  WITH $document AS document WHERE document IS NULL
  MATCH (e:Entity)
  RETURN e
}
WITH e
WHERE ($types IS NULL OR e.type IN $types)
  AND ($subtypes IS NULL OR e.subtype IN $subtypes)
  AND ($part = '' OR any(key IN e.nameKeys WHERE key CONTAINS $part))
  AND ($beginning = '' OR any(key IN e.nameKeys WHERE key STARTS WITH $beginning))
CALL (e) {
  WITH e WHERE $minDegree IS NOT NULL OR $order = 'DEGREE_DESC'
  RETURN COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.id IS NOT NULL }
    + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.id IS NOT NULL AND x <> e } AS degree
  UNION ALL
  WITH e WHERE $minDegree IS NULL AND $order <> 'DEGREE_DESC'
  RETURN 0 AS degree
}
WITH e, degree WHERE $minDegree IS NULL OR degree >= $minDegree
WITH e, degree
ORDER BY
  CASE $order WHEN 'NAME' THEN e.name END,
  CASE $order WHEN 'DEGREE_DESC' THEN degree END DESC,
  e.id
WITH collect(e) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $end THEN size(whole) ELSE $end END - $last AS from
WITH total, whole[CASE WHEN from > $start THEN from ELSE $start END..$end] AS page
RETURN total, [e IN page | e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null}] AS entities;
