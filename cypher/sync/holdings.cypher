// How much of each kind the graph in the database holds, and how many relationships that state nothing.
RETURN COUNT { MATCH (n:SourceDocument) WHERE n.graphService AND NOT n:Graph } AS documents,
  COUNT { MATCH (n:Entity) WHERE n.graphService AND NOT n:Graph } AS entities,
  COUNT { MATCH (n:Passage) WHERE n.graphService AND NOT n:Graph } AS passages,
  COUNT { MATCH (n:Evidence) WHERE n.graphService AND NOT n:Graph } AS evidence,
  COUNT { MATCH (n:Conflict) WHERE n.graphService AND NOT n:Graph } AS conflicts,
  COUNT { MATCH (n:Diagnostic) WHERE n.graphService AND NOT n:Graph } AS diagnostics,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE r.graphService } AS statements,
  COUNT { MATCH (d:SourceDocument)-[r:MENTIONS]->(e:Entity) WHERE d.graphService AND e.graphService AND r.graphService IS NULL } AS mentions,
  COUNT { MATCH (n:Evidence)-[:QUOTED_FROM]->(d:SourceDocument) WHERE n.graphService AND d.graphService } AS quotedFrom,
  COUNT { MATCH (n:Evidence|Passage)-[:SAID_BY]->(e:Entity) WHERE n.graphService AND e.graphService } AS saidBy,
  COUNT { MATCH (d:SourceDocument)-[:HAS_PASSAGE]->(n:Passage) WHERE d.graphService AND n.graphService } AS hasPassage,
  COUNT { MATCH (n:Diagnostic)-[:FOUND_IN]->(d:SourceDocument) WHERE n.graphService AND d.graphService } AS foundIn;
