// What the graph holds, in figures: counts by label, and how many entities there are of each type and statements of each predicate.
OPTIONAL MATCH (g:Graph)
WITH g ORDER BY g.contentHash IS NULL DESC, g.name LIMIT 1
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:SourceDocument) RETURN count(n) AS documents }
CALL () { MATCH (n:Conflict) RETURN count(n) AS conflicts }
CALL () { MATCH (:SourceDocument)-[m:MENTIONS]->() RETURN count(m) AS mentions }
CALL () {
  MATCH (e:Entity)
  WITH e.type AS type, count(*) AS count
  RETURN collect({name: type, count: count}) AS types
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.stance IS NOT NULL AND r.id IS NOT NULL
  WITH type(r) AS predicate, count(*) AS count
  RETURN collect({name: predicate, count: count}) AS predicates
}
RETURN g.name AS name, g.contentHash AS contentHash, entities, documents, conflicts, mentions, types, predicates;
