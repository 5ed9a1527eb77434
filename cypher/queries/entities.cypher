// Entities by their ids.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (e:Entity {id: id}) WHERE e.graphService
RETURN id, e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null} AS entity;
