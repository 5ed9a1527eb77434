// Nodes of a graph of version 0.1, which marked none: so many of them get their mark.
// $name: the graph's name
// $token: the import
// $limit: the most rows
MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token
MATCH (n:Entity|SourceDocument|Passage|Evidence|Conflict|Diagnostic)
WHERE n.graphService IS NULL AND n.id IS :: STRING NOT NULL AND (
  (n:Entity AND n.type IS NOT NULL AND n.nameKeys IS NOT NULL)
  OR (n:SourceDocument AND n.sha256 IS NOT NULL AND n.text IS NOT NULL)
  OR (n:Passage AND n.kind IS NOT NULL AND n.words IS NOT NULL)
  OR (n:Evidence AND n.statement IS NOT NULL AND n.quote IS NOT NULL)
  OR (n:Conflict AND n.explanation IS NOT NULL AND n.statements IS NOT NULL)
  OR (n:Diagnostic AND n.code IS NOT NULL AND n.severity IS NOT NULL))
WITH g, n LIMIT $limit
SET n.graphService = true
WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis
RETURN rows;
