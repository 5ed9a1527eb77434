// The mentions of each of some entities, in one document or in all: one page for each entity, by document, start and end.
// $ids: ids of the entities, each once
// $document: the document, or null for all
// $start: how many are passed over
// $end: where the page ends, counted from the first of all
// $last: the most that are given, counted from the end
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (d:SourceDocument)-[m:MENTIONS]->(n) WHERE $document IS NULL OR d.id = $document
  WITH m, d.id AS document ORDER BY document, m.start, m.end
  WITH collect({m: m, document: document}) AS whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $end THEN size(whole) ELSE $end END - $last AS from
  WITH total, whole[CASE WHEN from > $start THEN from ELSE $start END..$end] AS page
  RETURN total, [one IN page | {document: one.document, start: one.m.start, end: one.m.end, text: one.m.text, entity: n.id, type: n.type}] AS mentions
}
RETURN id, total, mentions;
