using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Comparisons;

/// <summary>What differs between an earlier and a later graph.</summary>
public sealed record GraphDifference
{
    /// <summary>The content hash of the earlier graph.</summary>
    public required string BeforeHash { get; init; }

    /// <summary>The content hash of the later graph.</summary>
    public required string AfterHash { get; init; }

    /// <summary>Entities, by id.</summary>
    public required IReadOnlyList<Change<Entity>> Entities { get; init; }

    /// <summary>
    /// What is stated otherwise, by subject, predicate, object and id. <see cref="Change{T}.Fields"/> holds the qualifiers that differ, and <c>stance</c>. A
    /// statement's id is a hash of what it states, so of a changed one the two ids differ as a rule.
    /// </summary>
    public required IReadOnlyList<Change<Statement>> Statements { get; init; }

    /// <summary>
    /// Statements that state the same in both graphs, but on other evidence, with another confidence or by another rule, in the order of
    /// <see cref="Statements"/>. That evidence has moved within its document does not count.
    /// </summary>
    public required IReadOnlyList<Change<Statement>> Evidence { get; init; }

    /// <summary>Documents, by id.</summary>
    public required IReadOnlyList<Change<SourceDocument>> Documents { get; init; }

    /// <summary>Whether the graphs are equal in all, down to mentions, passages, conflicts and diagnostics.</summary>
    public bool IsNone => BeforeHash == AfterHash;
}
