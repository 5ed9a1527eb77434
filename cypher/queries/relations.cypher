// Entities with relations that are asked for: levels of pages, which lie in each other. Each level is the piece relation-level, and is asked
// what it needs as $ask.l0, $ask.l1 and so on.
// entity: the entities themselves are read too
// graph: the hash of the graph is to be known
// $ask.ids: ids of the entities, each once
/* graph-hash */
UNWIND $ask.ids AS id
MATCH (n0:Entity {id: id}) WHERE n0.graphService
/* levels */
RETURN id, FURTHER AS levels
  , n0 {.*, nameKeys: null, joinedCount: null, dateStart: null, dateEnd: null, degree: null} AS entity // if entity
  , graph // if graph
;
