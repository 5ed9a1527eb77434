// Documents by their ids, without their texts.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (d:SourceDocument {id: id}) WHERE d.graphService
RETURN id, d {.*, text: null, dateStart: null, dateEnd: null} AS document;
