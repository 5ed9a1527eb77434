// The names of all indexes, those of constraints too, with what they are of.
SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint WHERE labelsOrTypes IS NOT NULL AND properties IS NOT NULL
RETURN name, type, labelsOrTypes AS of, properties, owningConstraint IS NOT NULL AS constraint;
