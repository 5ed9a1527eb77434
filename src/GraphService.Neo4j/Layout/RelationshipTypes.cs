namespace GraphService.Neo4j.Layout;

/// <summary>What relationships are called that state nothing; those that do bear the names of their predicates.</summary>
internal static class RelationshipTypes
{
    public const string QuotedFrom = "QUOTED_FROM";
    public const string SaidBy = "SAID_BY";
    public const string Mentions = "MENTIONS";
    public const string HasPassage = "HAS_PASSAGE";
    public const string FoundIn = "FOUND_IN";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [QuotedFrom, SaidBy, Mentions, HasPassage, FoundIn];

    /// <summary>The predicate as it stands in a pattern: one that begins with a digit or underscore is quoted.</summary>
    public static string Of(string predicate) => char.IsAsciiLetter(predicate[0]) ? predicate : $"`{predicate}`";
}
