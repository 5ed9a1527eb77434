// All documents: one page of them, oldest first, undated last.
// $ask.start: how many are passed over
// $ask.end: where the page ends, counted from the first of all
// $ask.last: the most that are given, counted from the end
MATCH (d:SourceDocument) WHERE d.graphService
WITH d ORDER BY d.dateStart IS NULL, d.dateStart, d.id
WITH collect(d) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page
RETURN total, [d IN page | d {.*, text: null, dateStart: null, dateEnd: null}] AS documents;
