namespace GraphService.Language.Phrases;

/// <summary>How a phrase hangs on its head.</summary>
public enum PhraseLink
{
    /// <summary>It depends on it (D).</summary>
    Dependent,

    /// <summary>It is coordinated with it (P).</summary>
    Parallel,

    /// <summary>It names the same thing (A).</summary>
    Apposition,
}
