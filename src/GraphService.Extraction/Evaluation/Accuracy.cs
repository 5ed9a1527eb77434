namespace GraphService.Extraction.Evaluation;

/// <summary>How many of the judged ones are right.</summary>
public readonly record struct Accuracy(int Right, int Judged)
{
    /// <summary>Their share; null where nothing was judged.</summary>
    public double? Share => Judged == 0 ? null : (double)Right / Judged;

    internal Accuracy With(bool? verdict) => verdict is { } right ? new(Right + (right ? 1 : 0), Judged + 1) : this;
}
