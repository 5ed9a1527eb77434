// Entities by their ids.
// $ids: the ids, each once
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null} AS entity;
