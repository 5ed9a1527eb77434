// Entities by their ids.
// details: all of the entities is read
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (e:Entity {id: id}) WHERE e.graphService
RETURN id,
  /* entity-row */
  AS entity;
