// The passages at offsets of documents: the last that begins at the offset or before it; before the first one, the first.
// $ask.documents: ids of the documents, each once
// $ask.offsets: for each of the documents a list of offsets
UNWIND range(0, size($ask.documents) - 1) AS i
MATCH (:SourceDocument {id: $ask.documents[i]})-[:HAS_PASSAGE]->(p:Passage) WHERE p.graphService
WITH i, p ORDER BY p.start, p.end, p.id
WITH i, collect(p) AS passages, collect(p.start) AS starts
UNWIND $ask.offsets[i] AS offset
WITH i, offset, passages, size([start IN starts WHERE start <= offset]) AS begun
WITH i, offset, passages[CASE begun WHEN 0 THEN 0 ELSE begun - 1 END] AS p
OPTIONAL MATCH (p)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
RETURN $ask.documents[i] AS document, offset, p {.id, .start, .end, .kind, document: $ask.documents[i], speaker: speaker.id} AS passage;
