// What was found in each of some documents, in no order.
// $ask.ids: ids of the documents, each once
UNWIND $ask.ids AS id
MATCH (:SourceDocument {id: id})<-[:FOUND_IN]-(n:Diagnostic)
RETURN id, collect(n {.*, document: id}) AS diagnostics;
