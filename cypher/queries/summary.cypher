// What the graph holds, in figures: counts by label, and how many entities there are of each type and statements of each predicate.
OPTIONAL MATCH (g:Graph) WHERE g.graphService
WITH g ORDER BY g.contentHash IS NULL DESC, g.name LIMIT 1
CALL () { MATCH (d:SourceDocument) WHERE d.graphService RETURN count(d) AS documents, sum(COUNT { (d)-[:MENTIONS]->() }) AS mentions }
CALL () { MATCH (n:Conflict) WHERE n.graphService RETURN count(n) AS conflicts }
CALL () {
  MATCH (e:Entity) WHERE e.graphService
  WITH e.type AS type, count(*) AS count
  RETURN collect({name: type, count: count}) AS types, sum(count) AS entities
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.graphService
  WITH type(r) AS predicate, count(*) AS count
  RETURN collect({name: predicate, count: count}) AS predicates
}
RETURN g.name AS name, g.contentHash AS contentHash, entities, documents, conflicts, mentions, types, predicates;
