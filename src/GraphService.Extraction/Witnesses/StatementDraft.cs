using GraphService.Statements;

namespace GraphService.Extraction.Witnesses;

/// <summary>A statement with all that backs it, before its confidence is worked out.</summary>
internal sealed class StatementDraft(StatementContent content, IReadOnlyList<Witness> witnesses)
{
    public StatementContent Content { get; } = content;

    /// <summary>At least one.</summary>
    public IReadOnlyList<Witness> Witnesses { get; } = witnesses;

    /// <summary>What people decided about it.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
