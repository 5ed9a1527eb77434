// The server's version: older ones lack some of what the other files say.
CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version;
