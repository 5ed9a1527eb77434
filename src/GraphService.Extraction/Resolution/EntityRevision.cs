namespace GraphService.Extraction.Resolution;

/// <summary>
/// A new edition of a document's entities. A pass notes what it has learnt, in whatever order, and all are made anew at once, since they lead to
/// each other. Whatever led to one of them leads to what it has become.
/// </summary>
internal sealed class EntityRevision(IReadOnlyList<DocumentEntity> entities)
{
    private readonly Dictionary<DocumentEntity, EntityDraft> drafts = [];

    /// <summary>Whether nobody has asked for a draft, so that nothing has changed.</summary>
    public bool IsEmpty => drafts.Count == 0;

    /// <summary>The draft of an entity, or of the one that it has been joined to.</summary>
    public EntityDraft this[DocumentEntity entity] => DraftOf(entity).Current;

    /// <summary>Makes two of them one, which keeps what the first knows of itself.</summary>
    public void Join(DocumentEntity into, DocumentEntity other)
    {
        if (this[into] != this[other])
            this[into].Absorb(this[other]);
    }

    /// <summary>The new entities in the order of the old, without those that were joined to others.</summary>
    public RevisedEntities Made()
    {
        var own = entities.Select(DraftOf).ToList();
        var made = DocumentEntity.Made(drafts.Values);
        return new RevisedEntities([.. own.Where(d => d.Current == d).Select(d => made[d])], drafts.ToDictionary(d => d.Key, d => made[d.Value.Current]));
    }

    // Entities may lead to each other in a circle, so each is known before those to which it leads.
    private EntityDraft DraftOf(DocumentEntity entity)
    {
        if (drafts.TryGetValue(entity, out var known))
            return known;
        var draft = drafts[entity] = EntityDraft.Of(entity);
        draft.Parent = entity.Parent is { } parent ? DraftOf(parent) : null;
        if (entity.Office is { } office)
            draft.Hold(DraftOf(office.Body), office.Title);
        return draft;
    }
}
