// Number of asserted statements of entities; one about itself counts once.
// $ask.ids: ids of the entities, each once
UNWIND $ask.ids AS id
MATCH (e:Entity {id: id}) WHERE e.graphService
RETURN id,
  COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.graphService }
  + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.graphService AND x <> e } AS degree;
