namespace GraphService.Comparisons;

/// <summary>A thing that two graphs do not have alike.</summary>
/// <param name="Before">As the earlier graph has it; null where it was added.</param>
/// <param name="After">As the later graph has it; null where it was removed.</param>
/// <param name="Fields">What differs, named as in GraphQL; empty unless it was changed.</param>
public sealed record Change<T>(T? Before, T? After, IReadOnlyList<string> Fields)
    where T : class
{
    /// <summary>What became of it.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The thing as the later graph has it, or the earlier one where it was removed.</summary>
    public T Latest => After ?? Before!;
}
