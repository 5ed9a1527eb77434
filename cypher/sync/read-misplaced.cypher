// Relationships of a graph's types between nodes of the graph, but not between those that the type is for.
MATCH (a)-[r:QUOTED_FROM|SAID_BY|HAS_PASSAGE|FOUND_IN|MENTIONS]->(b)
WHERE NOT CASE type(r)
    WHEN 'QUOTED_FROM' THEN a:Evidence AND b:SourceDocument
    WHEN 'SAID_BY' THEN (a:Evidence OR a:Passage) AND b:Entity
    WHEN 'HAS_PASSAGE' THEN a:SourceDocument AND b:Passage
    WHEN 'FOUND_IN' THEN a:Diagnostic AND b:SourceDocument
    ELSE a:SourceDocument AND b:Entity END
  AND a.graphService IS NOT NULL AND b.graphService IS NOT NULL AND r.graphService IS NULL
RETURN elementId(r) AS element;
