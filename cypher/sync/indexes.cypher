// All indexes that are no constraint's, with what they are of and how they were made. Those of labels and types as a whole are left out.
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, options, state
WHERE owningConstraint IS NULL AND labelsOrTypes IS NOT NULL AND properties IS NOT NULL
RETURN name, type, entityType, labelsOrTypes AS of, properties, state, options.indexConfig['fulltext.analyzer'] AS analyzer,
  options.indexConfig['fulltext.eventually_consistent'] AS late;
