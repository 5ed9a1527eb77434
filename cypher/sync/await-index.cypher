// Waits until an index that was just made holds what was there before it.
// $index: its name
// $seconds: at most so long
CALL db.awaitIndex($index, $seconds);
