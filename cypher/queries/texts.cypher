// Whole texts of documents by their ids.
// $ids: the ids, each once
UNWIND $ids AS id
MATCH (d:SourceDocument {id: id})
RETURN id, d.text AS text;
