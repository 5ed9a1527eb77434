// Nodes of the graph whose id is no text: no graph has them.
MATCH (n:Entity|SourceDocument|Passage|Evidence|Conflict|Diagnostic)
WHERE (n.id IS NULL OR NOT n.id IS :: STRING) AND n.graphService AND NOT n:Graph
RETURN elementId(n) AS element;
