namespace GraphService.Graphs.Pieces;

/// <summary>What is read of documents besides their heads.</summary>
[Flags]
public enum DocumentParts
{
    /// <summary>Only the heads.</summary>
    None = 0,

    /// <summary>Their texts.</summary>
    Texts = 1,

    /// <summary>Their passages.</summary>
    Passages = 2,

    /// <summary>Their mentions.</summary>
    Mentions = 4,

    /// <summary>Everything.</summary>
    All = Texts | Passages | Mentions,
}
