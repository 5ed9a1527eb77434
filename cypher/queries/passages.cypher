// Passages by their ids.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (d:SourceDocument)-[:HAS_PASSAGE]->(p:Passage {id: id}) WHERE d.graphService AND p.graphService
OPTIONAL MATCH (p)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
RETURN id, p {.id, .start, .end, .kind, document: d.id, speaker: speaker.id} AS passage;
