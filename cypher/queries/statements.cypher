// Statements by their ids. No index holds relationships of every type, so the way to one leads over its evidence, which names both its ends.
// evidence, amounts, terms, dates: what is read of the statements
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
/* statement-evidence */
RETURN id,
  /* statement-row */
    .id, subject: subject, predicate: type(r), object: object} AS statement;
