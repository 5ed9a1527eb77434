// Nodes that are none of a graph's, by their labels.
// $kinds: the labels of which each node of a graph has one
MATCH (n) WHERE none(l IN labels(n) WHERE l IN $kinds)
RETURN labels(n) AS labels, count(*) AS nodes ORDER BY nodes DESC, labels;
