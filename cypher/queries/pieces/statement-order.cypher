// The order of statements r, as StatementOrder says; what has no date or sum stands last, and those of one rank are in order of their ids.
ORDER BY r.id // if ID
ORDER BY r.documents[0], r.starts[0], r.id // if DOCUMENT
ORDER BY r.confidence DESC, r.id // if CONFIDENCE_DESC
ORDER BY coalesce(r.dateStart, r.validFromStart) IS NULL, coalesce(r.dateStart, r.validFromStart), r.id // if DATE
ORDER BY coalesce(r.dateStart, r.validFromStart) IS NULL, coalesce(r.dateStart, r.validFromStart) DESC, r.id // if DATE_DESC
ORDER BY r.amount IS NULL, CASE WHEN r.amount IS NOT NULL THEN coalesce(r.currency, '~') END, r.amount DESC, coalesce(r.amountRest, 0.0) DESC, r.id // if AMOUNT_DESC
