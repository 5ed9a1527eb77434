// What is read of a statement r, but for its ends.
r {.*, quotes: null, starts: null, documents: null, conflicts: null, // if qualifiers
r {.id, .stance, .confidence, // unless qualifiers
  evidence: evidence, // if evidence
