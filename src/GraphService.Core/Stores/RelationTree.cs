namespace GraphService.Stores;

/// <summary>A page of relations, with what was read of their other ends.</summary>
/// <param name="Page">The page.</param>
/// <param name="Further">For each of the page's items a page for each of the further readings, in their order; nothing where there are no such readings.</param>
public sealed record RelationTree(Page<Relation> Page, IReadOnlyList<IReadOnlyList<RelationTree>> Further);
