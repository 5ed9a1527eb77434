namespace GraphService.Comparisons;

/// <summary>What became of a thing between two graphs.</summary>
public enum ChangeKind
{
    /// <summary>Only the later graph has it.</summary>
    Added,

    /// <summary>Only the earlier graph has it.</summary>
    Removed,

    /// <summary>Both have it, and it differs.</summary>
    Changed,
}
