using System.Collections.Frozen;

namespace GraphService.Language.English.Tokens;

/// <summary>Words that are written with a full stop.</summary>
internal static class Abbreviations
{
    /// <summary>Without the full stop, as they are written.</summary>
    public static readonly FrozenSet<string> All = WordLists.Set("abbreviations",
        StringComparer.Ordinal).Concat(WordLists.Set("titles", StringComparer.Ordinal)).ToFrozenSet();

    /// <summary>Those that stand before a name, so no sentence ends with them.</summary>
    public static readonly FrozenSet<string> Titles = WordLists.Set("titles", StringComparer.Ordinal);
}
