// The mentions of each of some entities, in one document or in all: one page for each entity, by document, start and end.
// $ask.ids: ids of the entities, each once
// $ask.document: the document, or null for all
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id}) WHERE n.graphService
CALL (n) {
  MATCH (d:SourceDocument)-[m:MENTIONS]->(n) WHERE d.graphService AND ($ask.document IS NULL OR d.id = $ask.document)
  WITH m, d.id AS document ORDER BY document, m.start, m.end
  WITH collect({m: m, document: document}) AS whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
  WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
  RETURN total, [one IN page | {document: one.document, start: one.m.start, end: one.m.end, text: one.m.text, entity: n.id, type: n.type}] AS mentions
}
RETURN id, total, mentions;
