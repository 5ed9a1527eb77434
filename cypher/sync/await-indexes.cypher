// Waits until indexes that were just made hold what was there before them.
// $seconds: at most so long
CALL db.awaitIndexes($seconds);
