// Nodes that are none of a graph's, by their labels.
// $labels: all labels of graphs
MATCH (n) WHERE none(l IN labels(n) WHERE l IN $labels)
RETURN labels(n) AS labels, count(*) AS nodes ORDER BY nodes DESC, labels;
