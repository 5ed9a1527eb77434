// The document of a path.
// $path: relative to the workspace, with slashes
MATCH (d:SourceDocument {path: $path})
RETURN d {.*, text: null, dateStart: null, dateEnd: null} AS document
ORDER BY d.id LIMIT 1;
