namespace GraphService.Embedded.Naming;

/// <summary>Asks a posting for entities in ascending order: a list is passed once, where searching it for each would cost more.</summary>
internal sealed class PostingCursor(Posting posting)
{
    private int at;

    /// <summary>Whether the posting has the entity, which is no smaller than the one asked before.</summary>
    public bool Has(int entity)
    {
        if (posting.IsSet)
            return posting.Has(entity);
        var list = posting.Listed;
        while (at < list.Length && list[at] < entity)
            at++;
        return at < list.Length && list[at] == entity;
    }
}
