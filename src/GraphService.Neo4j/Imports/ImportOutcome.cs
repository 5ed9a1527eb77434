namespace GraphService.Neo4j.Imports;

/// <summary>What an import did, or would do.</summary>
/// <param name="Counts">By kind, in this order: entities, statements, documents, passages, evidence, mentions, conflicts, diagnostics, and <c>others</c>, removed things that were none of these.</param>
/// <param name="Schema">Constraints and indexes that were made, and those that were made anew; none is ever dropped for good.</param>
public sealed record ImportOutcome(IReadOnlyDictionary<string, ChangeCount> Counts, ChangeCount Schema);
