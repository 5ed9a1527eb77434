// That a statement r holds on a day, possibly or for certain.
AND coalesce(r.validFromStart, r.dateStart, $ask.asOf) <= $ask.asOf AND coalesce(r.validUntilEnd, $ask.asOf) >= $ask.asOf // if asOf
AND coalesce(r.validFromEnd, r.dateEnd) <= $ask.asOf AND coalesce(r.validUntilStart, $ask.asOf) >= $ask.asOf // if certain
