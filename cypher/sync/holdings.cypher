// How much of each kind the database holds, and how many relationships that state nothing.
RETURN COUNT { (:SourceDocument) } AS documents,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Passage) } AS passages,
  COUNT { (:Evidence) } AS evidence,
  COUNT { (:Conflict) } AS conflicts,
  COUNT { (:Diagnostic) } AS diagnostics,
  COUNT { MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL AND r.stance IS NOT NULL } AS statements,
  COUNT { (:SourceDocument)-[:MENTIONS]->(:Entity) } AS mentions,
  COUNT { (:Evidence)-[:QUOTED_FROM]->(:SourceDocument) } AS quotedFrom,
  COUNT { (:Evidence|Passage)-[:SAID_BY]->(:Entity) } AS saidBy,
  COUNT { (:SourceDocument)-[:HAS_PASSAGE]->(:Passage) } AS hasPassage,
  COUNT { (:Diagnostic)-[:FOUND_IN]->(:SourceDocument) } AS foundIn;
