namespace GraphService.Stores;

/// <summary>Cuts pages out of lists in memory.</summary>
public static class PageSlicing
{
    /// <summary>The part of a whole list that a request asks for.</summary>
    public static Page<T> Slice<T>(this IReadOnlyList<T> whole, PageRequest request)
    {
        var (skip, take) = request.Of(whole.Count);
        return new Page<T>([.. whole.Skip(skip).Take(take)], skip, whole.Count);
    }
}
