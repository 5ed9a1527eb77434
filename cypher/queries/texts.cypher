// Whole texts of documents by their ids.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (d:SourceDocument {id: id}) WHERE d.graphService
RETURN id, d.text AS text;
