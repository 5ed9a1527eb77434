// What is read of a statement r, but for its ends.
r {.stance, .confidence,
  .amount, .amountValue, .amountMax, .amountMaxValue, .currency, .amountBound, .amountText, // if amounts
  .roundAmount, .roundAmountValue, .roundAmountMax, .roundAmountMaxValue, .roundCurrency, .roundBound, .roundText, // if terms
  .shareMin, .shareMinValue, .shareMax, .shareMaxValue, .shareBound, .shareText, .role, .round, // if terms
  .date, .validFrom, .validUntil, // if dates
  evidence: evidence, // if evidence
