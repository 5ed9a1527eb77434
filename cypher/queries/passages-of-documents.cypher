// The passages of each of some documents: one page for each document, by start.
// $ask.ids: ids of the documents, each once
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
UNWIND $ask.ids AS id
MATCH (d:SourceDocument {id: id}) WHERE d.graphService
CALL (d) {
  MATCH (d)-[:HAS_PASSAGE]->(p:Passage) WHERE p.graphService
  WITH d, p ORDER BY p.start, p.end, p.id
  WITH d, collect(p) AS whole
  WITH d, whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
  WITH d, total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
  CALL (d, page) {
    UNWIND page AS p
    OPTIONAL MATCH (p)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
    RETURN collect(p {.id, .start, .end, .kind, document: d.id, speaker: speaker.id}) AS passages
  }
  RETURN total, passages
}
RETURN id, total, passages;
