// Drops the constraint `NAME`: a name can't be a parameter, and stands for one of those in cypher/schema.
DROP CONSTRAINT `NAME` IF EXISTS;
