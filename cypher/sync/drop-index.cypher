// Drops the index `NAME`: a name can't be a parameter, and stands for one of those in cypher/schema.
DROP INDEX `NAME` IF EXISTS;
