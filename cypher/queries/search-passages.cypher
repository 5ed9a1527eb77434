// The passages that have one of the words of a search, with their texts: those that may be ranked.
// $ask.index: a query to the index of words, or null where it can't hold what is asked for and all passages are looked at
// $ask.words: of each word the parts that stand in the words of a passage; none where anything may
// $ask.document: the document of the passages, or null for all
CALL () {
  WITH $ask.index AS index WHERE index IS NOT NULL
  CALL db.index.fulltext.queryNodes('passage_words', index) YIELD node
  RETURN node AS p
  UNION ALL
  WITH $ask.index AS index WHERE index IS NULL AND $ask.document IS NULL
  MATCH (p:Passage)
  RETURN p
  UNION ALL
  WITH $ask.document AS document WHERE document IS NOT NULL AND $ask.index IS NULL
  MATCH (:SourceDocument {id: document})-[:HAS_PASSAGE]->(p:Passage)
  RETURN p
}
WITH p WHERE p.graphService AND any(parts IN $ask.words WHERE all(part IN parts WHERE p.words CONTAINS part))
MATCH (d:SourceDocument)-[:HAS_PASSAGE]->(p) WHERE d.graphService AND ($ask.document IS NULL OR d.id = $ask.document)
OPTIONAL MATCH (p)-[:SAID_BY]->(speaker:Entity) WHERE speaker.graphService
RETURN p {.id, .start, .end, .kind, .text, document: d.id, speaker: speaker.id} AS passage;
