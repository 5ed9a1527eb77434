// The ids of the next statements, in order. No index holds relationships of every type; that of the evidence holds their ids.
// $ask.after: the id after which they come; '' for the first
// $ask.count: how many at most
MATCH (e:Evidence) WHERE e.statement > $ask.after AND e.graphService
RETURN DISTINCT e.statement AS id ORDER BY id LIMIT $ask.count;
