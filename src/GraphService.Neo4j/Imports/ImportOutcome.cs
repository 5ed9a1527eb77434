namespace GraphService.Neo4j.Imports;

/// <summary>What an import did, or would do.</summary>
/// <param name="Counts">By kind, in this order: entities, statements, documents, passages, evidence, mentions, conflicts, diagnostics, and <c>others</c>, removed things that were none of these.</param>
public sealed record ImportOutcome(IReadOnlyDictionary<string, ChangeCount> Counts);
