// Of the statements r in their order the page that is asked for: counted from both ends where the whole list is to be known, else the first of them.
SKIP $ask.start LIMIT $ask.size // unless whole
WITH collect(r) AS whole // if whole
WITH whole, size(whole) AS total, CASE WHEN size(whole) < $ask.end THEN size(whole) ELSE $ask.end END - $ask.last AS from // if whole
WITH total, whole[CASE WHEN from > $ask.start THEN from ELSE $ask.start END..$ask.end] AS page // if whole
