// Number of asserted statements of entities; one about itself counts once.
// $ask.ids: ids of the entities, each once
UNWIND $ask.ids AS id
MATCH (e:Entity {id: id}) WHERE e.graphService
RETURN id, e.degree AS degree;
