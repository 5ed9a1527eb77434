// What was found in each of some documents, in no order.
// $ask.ids: ids of the documents, each once
UNWIND $ask.ids AS id
MATCH (d:SourceDocument {id: id})<-[:FOUND_IN]-(n:Diagnostic) WHERE d.graphService AND n.graphService
RETURN id, collect(n {.*, document: id}) AS diagnostics;
