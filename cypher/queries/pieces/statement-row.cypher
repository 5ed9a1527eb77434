// What is read of a statement r, but for its ends. Floats as texts: as JSON they may lose digits (those that are a number of 32 bits do).
r {.stance, .inferred, confidence: toString(r.confidence),
  amount: toString(r.amount), .amountValue, amountMax: toString(r.amountMax), .amountMaxValue, .currency, .amountBound, .amountText, // if amounts
  roundAmount: toString(r.roundAmount), .roundAmountValue, roundAmountMax: toString(r.roundAmountMax), .roundAmountMaxValue, // if terms
  .roundCurrency, .roundBound, .roundText, .role, .round, // if terms
  shareMin: toString(r.shareMin), .shareMinValue, shareMax: toString(r.shareMax), .shareMaxValue, .shareBound, .shareText, // if terms
  .date, .validFrom, .validUntil, // if dates
  evidence: evidence, .decisions, .decidedBy, .decidedBecause, .decisionPaths, .decisionLines, // if evidence
