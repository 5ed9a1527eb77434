// The entities e that fit a filter. The condition on the name or the degree holds for all, and leads into the index that is in the order asked for.
MATCH (:SourceDocument {id: $ask.document})-[:MENTIONS]->(e:Entity) // if document
WITH DISTINCT e // if document
CALL db.index.fulltext.queryNodes('entity_names', $ask.index) YIELD node AS e // if index
MATCH (e:Entity) // unless document or index
WHERE e.graphService
  AND e.name IS NOT NULL // if NAME
  AND e.degree IS NOT NULL // if DEGREE_DESC
  AND e.id IS NOT NULL // if ID
  AND e.type IN $ask.types // if types
  AND e.subtype IN $ask.subtypes // if subtypes
  AND any(key IN e.nameKeys WHERE key CONTAINS $ask.part) // if part
  AND any(key IN e.nameKeys WHERE key STARTS WITH $ask.beginning) // if beginning
  AND e.degree >= $ask.minDegree // if minDegree
