// The graph's name and the hash of all of it, which is there only when an import is through.
MATCH (g:Graph) WHERE g.graphService
RETURN g.name AS name, g.contentHash AS contentHash
ORDER BY contentHash IS NULL DESC, name LIMIT 1;
