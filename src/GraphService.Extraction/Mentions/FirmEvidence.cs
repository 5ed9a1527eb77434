using System.Text.RegularExpressions;

namespace GraphService.Extraction.Mentions;

/// <summary>What tells that English words with capitals name a firm: what only firms have and do.</summary>
internal static partial class FirmEvidence
{
    private const string Nouns = "company|startup|start-up|firm|bank|maker|chipmaker|carmaker|insurer|retailer|developer|operator|provider|subsidiary"
        + "|conglomerate|publisher|airline|manufacturer|supplier|broker|brokerage|lender|unicorn|giant|vendor|investor|fund";

    private const string Relations = "shares (?:of|in)|stake in|CEO of|founders? of|acquisition of|takeover of|merger with|owned by|backed by|subsidiary of"
        + "|unit of|parent of|invest(?:ed|s|ment|ments)? in|acquired?|acquires|bought|buys?";

    private const string Deeds = "acquired|acquires|bought|invested|invests|raised|raises|sells|sold|manufactures|employs|went public|merged"
        + "|is headquartered|is based in|is listed|operates";

    /// <summary>Whether it is told by what stands beside them: the startup Kestrel, shares of Kestrel, Kestrel raised $5 million.</summary>
    public static bool Tells(string before, string after) => Before().IsMatch(before) || After().IsMatch(after);

    [GeneratedRegex($@"\b(?:{Nouns}|{Relations}) $")]
    private static partial Regex Before();

    private const string Apposition = $@",? \(?(?:an?|the) [^,.;]{{0,60}}?\b(?:{Nouns})\b| is an? [^,.;]{{0,60}}?\b(?:{Nouns})\b";
    private const string Possession = "['’]s (?:CEO|shares|stock|shareholders|board of directors|share price)|, whose shares";

    [GeneratedRegex($@"^(?:{Possession}|{Apposition}| (?:CEO|CFO|shares|stock)\b| (?:{Deeds})\b)")]
    private static partial Regex After();
}
