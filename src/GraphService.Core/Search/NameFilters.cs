using GraphService.Stores;

namespace GraphService.Search;

/// <summary>What filters by parts of names have in common, in one place for all stores.</summary>
public static class NameFilters
{
    /// <summary>Whether a filter asks for a part of a name that is in no name: a text with something in it, but with nothing that counts in names.</summary>
    public static bool FitsNothing(this EntityFilter filter) => IsInNoName(filter.NameContains) || IsInNoName(filter.NameStartsWith);

    private static bool IsInNoName(string? text) => text is { Length: > 0 } && SearchText.NameKeyOf(text).Length == 0;
}
