// The documents that mention each of some entities: oldest first, undated last.
// $ask.ids: ids of the entities, each once
UNWIND $ask.ids AS id
MATCH (n:Entity {id: id}) WHERE n.graphService
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(d:SourceDocument) WHERE d.graphService
  WITH DISTINCT d
  ORDER BY d.dateStart IS NULL, d.dateStart, d.id
  RETURN collect(d {.*, text: null, dateStart: null, dateEnd: null}) AS documents
}
RETURN id, documents;
