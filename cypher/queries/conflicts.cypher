// Conflicts by their ids.
// $ids: the ids, each once
UNWIND $ids AS id
MATCH (c:Conflict {id: id})
RETURN id, properties(c) AS conflict;
