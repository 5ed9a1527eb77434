// The conflicts that each of some statements is part of, by id.
// $ask.ids: ids of the statements, each once
UNWIND $ask.ids AS id
CALL (id) {
  MATCH (e:Evidence {statement: id}) WHERE e.graphService
  WITH e.subject AS subject, e.object AS object LIMIT 1
  MATCH (s:Entity {id: subject})
  MATCH (o:Entity {id: object})
  MATCH (s)-[r]->(o) WHERE r.id = id AND r.graphService AND r.conflicts IS NOT NULL
  RETURN r.conflicts AS conflicts LIMIT 1
}
CALL (conflicts) {
  UNWIND conflicts AS conflict
  MATCH (c:Conflict {id: conflict}) WHERE c.graphService
  WITH c ORDER BY c.id
  RETURN collect(properties(c)) AS found
}
RETURN id, found AS conflicts;
