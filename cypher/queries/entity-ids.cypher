// The ids of the next entities, in order.
// $ask.after: the id after which they come; '' for the first
// $ask.count: how many at most
MATCH (e:Entity) WHERE e.id > $ask.after AND e.graphService
RETURN e.id AS id ORDER BY id LIMIT $ask.count;
