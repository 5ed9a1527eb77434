// The mentions in each of some documents: one page for each document, by start, end and entity.
// $ask.ids: ids of the documents, each once
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
UNWIND $ask.ids AS id
MATCH (d:SourceDocument {id: id}) WHERE d.graphService
CALL (d) {
  MATCH (d)-[m:MENTIONS]->(n:Entity) WHERE n.graphService
  WITH m, n ORDER BY m.start, m.end, n.id
  WITH collect({m: m, n: n}) AS whole
  WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
  WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
  RETURN total, [one IN page | {document: d.id, start: one.m.start, end: one.m.end, text: one.m.text, entity: one.n.id, type: one.n.type}] AS mentions
}
RETURN id, total, mentions;
