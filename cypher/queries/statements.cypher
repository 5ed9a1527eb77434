// Statements by their ids. No index holds relationships of every type, so the way to one leads over its evidence, which names both its ends.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
CALL (id) {
  MATCH (e:Evidence {statement: id}) WHERE e.graphService
  WITH e.subject AS subject, e.object AS object LIMIT 1
  MATCH (s:Entity {id: subject})
  MATCH (o:Entity {id: object})
  MATCH (s)-[r]->(o) WHERE r.id = id AND r.graphService
  RETURN r, subject, object LIMIT 1
}
CALL (r) {
  MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument) WHERE e.graphService AND d.graphService
  OPTIONAL MATCH (e)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
  RETURN collect(e {.*, document: d.id, speaker: speaker.id, statement: null, subject: null, predicate: null, object: null}) AS evidence
}
RETURN id, r {.*, quotes: null, starts: null, documents: null, conflicts: null, subject: subject, predicate: type(r), object: object, evidence: evidence} AS statement;
