namespace GraphService.Extraction.Resolution;

/// <summary>What a resolver has made.</summary>
/// <param name="Mentioned">What each mention stands for.</param>
/// <param name="Became">What each draft has become.</param>
internal sealed record ResolvedEntities(MentionedEntities Mentioned, IReadOnlyDictionary<EntityDraft, DocumentEntity> Became)
{
    /// <summary>What a draft, or the one that it was joined to, has become.</summary>
    public DocumentEntity this[EntityDraft draft] => Became[draft.Current];
}
