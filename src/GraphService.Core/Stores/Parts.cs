namespace GraphService.Stores;

/// <summary>Parts of what a store answers with that cost it something, and that not every reader looks at.</summary>
[Flags]
public enum Parts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>How long the whole list is: <see cref="Page{T}.Total"/> and what is made of it.</summary>
    Total = 1,

    /// <summary>The evidence of statements, and what people decided about them.</summary>
    Evidence = 2,

    /// <summary>The sums of statements.</summary>
    Amounts = 4,

    /// <summary>The sums of whole rounds, the shares, roles and rounds of statements.</summary>
    Terms = 8,

    /// <summary>The dates of statements: when something happened, and from when to when it holds.</summary>
    Dates = 16,

    /// <summary>Of the entities that stand at the other ends of relations everything but id, type, subtype and the two primary names.</summary>
    Details = 32,

    /// <summary>All of these.</summary>
    All = Total | Evidence | Amounts | Terms | Dates | Details,
}
