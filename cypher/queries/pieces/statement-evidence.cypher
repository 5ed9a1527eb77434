// The evidence of a statement r, with its document and who is quoted.
CALL (r) { // if evidence
  MATCH (e:Evidence {statement: r.id})-[:QUOTED_FROM]->(d:SourceDocument) WHERE e.graphService AND d.graphService // if evidence
  OPTIONAL MATCH (e)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService // if evidence
  RETURN collect(e {.*, document: d.id, speaker: speaker.id, statement: null, subject: null, predicate: null, object: null}) AS evidence // if evidence
} // if evidence
