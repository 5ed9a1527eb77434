// The document of a path.
// $ask.path: relative to the workspace, with slashes
MATCH (d:SourceDocument {path: $ask.path}) WHERE d.graphService
RETURN d {.*, text: null, dateStart: null, dateEnd: null} AS document
ORDER BY d.id LIMIT 1;
