// The statements with evidence that starts in each of some passages, by id. A passage reaches to the start of the next one, and the first one of
// a document from its beginning.
// evidence, amounts, terms, dates: what is read of the statements
// $ask.ids: ids of the passages, each once
UNWIND $ask.ids AS id
MATCH (d:SourceDocument)-[:HAS_PASSAGE]->(p:Passage {id: id}) WHERE d.graphService AND p.graphService
CALL (d, p) {
  MATCH (d)-[:HAS_PASSAGE]->(other:Passage) WHERE other.graphService
  RETURN min(CASE WHEN other.start > p.start THEN other.start END) AS next, min(other.start) AS first
}
CALL (d, p, next, first) {
  MATCH (d)<-[:QUOTED_FROM]-(e:Evidence) WHERE e.graphService AND (e.start >= p.start OR p.start = first) AND (next IS NULL OR e.start < next)
  WITH DISTINCT e.statement AS statement, e.subject AS subject, e.object AS object
  MATCH (s:Entity {id: subject})
  MATCH (o:Entity {id: object})
  MATCH (s)-[r]->(o) WHERE r.id = statement AND r.graphService
  WITH r, subject, object ORDER BY r.id
  /* statement-evidence */
  RETURN collect(
    /* statement-row */
      .id, subject: subject, predicate: type(r), object: object}) AS statements
}
RETURN id, statements;
