// Conflicts by their ids.
// $ask.ids: the ids, each once
UNWIND $ask.ids AS id
MATCH (c:Conflict {id: id}) WHERE c.graphService
RETURN id, properties(c) AS conflict;
