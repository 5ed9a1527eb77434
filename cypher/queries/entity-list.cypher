// All entities that fit a filter: one page of them, in the order that is asked for. The degree is counted only where it is asked for.
// $ask.types: types of the entities, or null for all
// $ask.subtypes: their subtypes, or null for all
// $ask.part: what the key of one of their names contains; empty for all
// $ask.beginning: what the key of one of their names begins with; empty for all
// $ask.document: a document that mentions them, or null
// $ask.minDegree: the least number of asserted statements, or null
// $ask.order: NAME, DEGREE_DESC or ID
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
CALL () {
  WITH $ask.document AS document WHERE document IS NOT NULL
  MATCH (:SourceDocument {id: document})-[:MENTIONS]->(e:Entity)
  RETURN DISTINCT e
  UNION ALL
  WITH $ask.document AS document WHERE document IS NULL
  MATCH (e:Entity)
  RETURN e
}
WITH e
WHERE e.graphService
  AND ($ask.types IS NULL OR e.type IN $ask.types)
  AND ($ask.subtypes IS NULL OR e.subtype IN $ask.subtypes)
  AND ($ask.part = '' OR any(key IN e.nameKeys WHERE key CONTAINS $ask.part))
  AND ($ask.beginning = '' OR any(key IN e.nameKeys WHERE key STARTS WITH $ask.beginning))
CALL (e) {
  WITH e WHERE $ask.minDegree IS NOT NULL OR $ask.order = 'DEGREE_DESC'
  RETURN COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.graphService }
    + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.graphService AND x <> e } AS degree
  UNION ALL
  WITH e WHERE $ask.minDegree IS NULL AND $ask.order <> 'DEGREE_DESC'
  RETURN 0 AS degree
}
WITH e, degree WHERE $ask.minDegree IS NULL OR degree >= $ask.minDegree
WITH e, degree
ORDER BY
  CASE $ask.order WHEN 'NAME' THEN e.name END,
  CASE $ask.order WHEN 'DEGREE_DESC' THEN degree END DESC,
  e.id
WITH collect(e) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
RETURN total, [e IN page | e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null}] AS entities;
