namespace GraphService.Stores;

/// <summary>Puts entities into the orders of the contract.</summary>
public static class EntityOrdering
{
    /// <summary>Negative, zero or positive as <paramref name="a"/> comes before, is, or comes after <paramref name="b"/>; zero only for equal ids.</summary>
    public static int Compare(this EntityOrder order, EntityCandidate a, EntityCandidate b)
    {
        var result = order switch
        {
            EntityOrder.Name => ByCodePoints(a.Entity.PrimaryName, b.Entity.PrimaryName),
            EntityOrder.DegreeDesc => b.Degree.CompareTo(a.Degree),
            _ => 0,
        };
        return result != 0 ? result : a.Entity.Id.CompareTo(b.Entity.Id);
    }

    /// <summary>Order by code points. That of .NET's ordinal comparison is by UTF-16 units, which puts 𠮷 (U+20BB7) before ｱ (U+FF71).</summary>
    public static int ByCodePoints(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
            i++;
        if (i == a.Length || i == b.Length)
            return a.Length.CompareTo(b.Length);
        var surrogates = char.IsSurrogate(a[i]).CompareTo(char.IsSurrogate(b[i]));
        return surrogates != 0 && Math.Max(a[i], b[i]) >= '\uE000' ? surrogates : a[i].CompareTo(b[i]);
    }
}
