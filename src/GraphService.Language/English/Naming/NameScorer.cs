namespace GraphService.Language.English.Naming;

/// <summary>Adds features' weights to the scores of the labels.</summary>
internal delegate void NameScorer(Span<int> scores, ReadOnlySpan<uint> features);
