// All diagnostics, or those of a severity or a document: one page of them, those without a document or a place first.
// $ask.severity: their severity, or null for all
// $ask.document: their document, or null for all and for those of none
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
CALL () {
  WITH $ask.document AS document WHERE document IS NOT NULL
  MATCH (d:SourceDocument {id: document})<-[:FOUND_IN]-(n:Diagnostic) WHERE d.graphService
  RETURN n, d.id AS place
  UNION ALL
  WITH $ask.document AS document WHERE document IS NULL
  MATCH (n:Diagnostic)
  OPTIONAL MATCH (n)-[:FOUND_IN]->(d:SourceDocument) WHERE d.graphService
  RETURN n, d.id AS place
}
WITH n, place WHERE n.graphService AND ($ask.severity IS NULL OR n.severity = $ask.severity)
WITH n, place
ORDER BY coalesce(place, ''), coalesce(n.start, -1), n.code, coalesce(n.path, ''), coalesce(n.line, -1), coalesce(n.column, -1), coalesce(n.end, -1),
  CASE n.severity WHEN 'INFO' THEN 0 WHEN 'WARNING' THEN 1 ELSE 2 END, n.message, n.id
WITH collect(n {.*, document: place}) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
RETURN total, page AS diagnostics;
