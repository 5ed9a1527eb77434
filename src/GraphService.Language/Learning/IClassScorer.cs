namespace GraphService.Language.Learning;

/// <summary>Weights of classes, finished or in training.</summary>
internal interface IClassScorer
{
    /// <summary>Adds each feature's weights to the scores of the classes.</summary>
    void AddTo(Span<int> scores, ReadOnlySpan<uint> features);
}
