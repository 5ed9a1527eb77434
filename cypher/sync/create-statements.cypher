// New statements.
// $name: the graph's name
// $token: the import
// $rows: predicate, subject, object and properties of each
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}), (o:Entity {id: row.object})
CREATE (s)-[r:$(row.predicate)]->(o) SET r = row.properties, r.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
