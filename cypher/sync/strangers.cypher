// Nodes that are not marked as a graph's, by their labels.
// $kinds: the labels of which each node of a graph has one
// $old: whether what is of version 0.1, which marked nothing, counts as marked
MATCH (n) WHERE n.graphService IS NULL AND NOT ($old AND any(l IN labels(n) WHERE l IN $kinds))
RETURN labels(n) AS labels, count(*) AS nodes ORDER BY nodes DESC, labels;
