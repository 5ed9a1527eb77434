namespace GraphService.Training.Japanese;

/// <summary>A sentence of the annotated text.</summary>
internal sealed record KnpSentence(
    string Id, IReadOnlyList<KnpWord> Words, IReadOnlyList<KnpPhrase> Bunsetsu, IReadOnlyList<KnpPhrase> Basic, IReadOnlyList<KnpRelation> Relations)
{
    public string Text => string.Concat(Words.Select(word => word.Surface));

    /// <summary>The document, which the sentence's name begins with.</summary>
    public string Document => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}
