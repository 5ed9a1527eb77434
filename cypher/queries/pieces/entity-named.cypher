// The entities e that the index finds, or all where it can't hold what is asked for.
CALL db.index.fulltext.queryNodes('entity_names', $ask.index) YIELD node AS e // if index
MATCH (e:Entity) // unless index
