// Documents by their ids, without their texts.
// $ids: the ids, each once
UNWIND $ids AS id
MATCH (d:SourceDocument {id: id})
RETURN id, d {.*, text: null, dateStart: null, dateEnd: null} AS document;
