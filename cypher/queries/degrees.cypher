// Number of asserted statements of entities; one about itself counts once.
// $ask.ids: ids of the entities, each once
UNWIND $ask.ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  COUNT { (e)-[a]->(:Entity) WHERE a.stance = 'ASSERTED' AND a.id IS NOT NULL }
  + COUNT { (e)<-[b]-(x:Entity) WHERE b.stance = 'ASSERTED' AND b.id IS NOT NULL AND x <> e } AS degree;
