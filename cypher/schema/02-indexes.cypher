// What is looked up by something else than its id.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type);
CREATE INDEX entity_joined_count IF NOT EXISTS FOR (n:Entity) ON (n.joinedCount);
CREATE INDEX source_document_path IF NOT EXISTS FOR (n:SourceDocument) ON (n.path);
CREATE INDEX evidence_statement IF NOT EXISTS FOR (n:Evidence) ON (n.statement);
