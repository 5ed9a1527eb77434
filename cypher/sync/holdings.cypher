// How much of each kind the database holds, and how many relationships that state nothing.
RETURN COUNT { MATCH (n:SourceDocument) WHERE NOT n:Graph } AS documents,
  COUNT { MATCH (n:Entity) WHERE NOT n:Graph } AS entities,
  COUNT { MATCH (n:Passage) WHERE NOT n:Graph } AS passages,
  COUNT { MATCH (n:Evidence) WHERE NOT n:Graph } AS evidence,
  COUNT { MATCH (n:Conflict) WHERE NOT n:Graph } AS conflicts,
  COUNT { MATCH (n:Diagnostic) WHERE NOT n:Graph } AS diagnostics,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL AND r.stance IS NOT NULL } AS statements,
  COUNT { (:SourceDocument)-[:MENTIONS]->(:Entity) } AS mentions,
  COUNT { (:Evidence)-[:QUOTED_FROM]->(:SourceDocument) } AS quotedFrom,
  COUNT { (:Evidence|Passage)-[:SAID_BY]->(:Entity) } AS saidBy,
  COUNT { (:SourceDocument)-[:HAS_PASSAGE]->(:Passage) } AS hasPassage,
  COUNT { (:Diagnostic)-[:FOUND_IN]->(:SourceDocument) } AS foundIn;
