// All documents: one page of them, oldest first, undated last.
// $start: how many are passed over
// $end: where the page ends, counted from the first of all
// $last: the most that are given, counted from the end
MATCH (d:SourceDocument)
WITH d ORDER BY d.dateStart IS NULL, d.dateStart, d.id
WITH collect(d) AS whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $end THEN size(whole) ELSE $end END - $last AS from
WITH total, whole[CASE WHEN from > $start THEN from ELSE $start END..$end] AS page
RETURN total, [d IN page | d {.*, text: null, dateStart: null, dateEnd: null}] AS documents;
