namespace GraphService.Extraction.Evaluation;

/// <summary>Precision by the graph's own, recall by the labels; null where there is nothing to count.</summary>
/// <param name="Gold">Labels that are required.</param>
/// <param name="Found">Those of them that the graph has.</param>
/// <param name="Predicted">What the graph has and is judged.</param>
/// <param name="Right">Those of it that are labelled.</param>
public sealed record Figures(int Gold, int Found, int Predicted, int Right)
{
    /// <summary>What nobody counted.</summary>
    public static readonly Figures None = new(0, 0, 0, 0);

    /// <summary>The share of the graph's own that is right.</summary>
    public double? Precision => Predicted == 0 ? null : (double)Right / Predicted;

    /// <summary>The share of the labels that was found.</summary>
    public double? Recall => Gold == 0 ? null : (double)Found / Gold;

    /// <summary>The harmonic mean of both, 0 where one is missing or 0.</summary>
    public double? F1 => (Precision, Recall) switch
    {
        (null, null) => null,
        ( > 0 and var p, > 0 and var r) => 2 * p * r / (p + r),
        _ => 0,
    };
}
