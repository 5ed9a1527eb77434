using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>What words beside a name say that it is a place.</summary>
internal static partial class Places
{
    private const int Sure = 15;
    private const int Told = 10;
    private const int Likely = 6;
    private const int Perhaps = 3;

    /// <summary>How much speaks for it; 0 where nothing does.</summary>
    /// <param name="ontology">Whose words count.</param>
    /// <param name="before">What stands before the name.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="isWord">Whether it is written in small letters, so that it is no abbreviation.</param>
    public static int Tell(Ontology ontology, string before, string after, bool isWord) =>
        Seat.In(ontology).IsMatch(before) || Based.In(ontology).IsMatch(after) || Bracket().IsMatch(before) && after.StartsWith(')') && isWord
            || Dateline().IsMatch(after)
            || WorksOf.In(ontology).IsMatch(after) ? Sure
        : before.EndsWith("the ", StringComparison.OrdinalIgnoreCase) && MakerBehind.In(ontology).IsMatch(after) ? Told
        : Body().IsMatch(after) ? 0
        : In.In(ontology).IsMatch(before) ? Likely
        : FromTo().IsMatch(before) ? Perhaps : 0;

    private static readonly ListedPattern Seat = new(@"\b{place-before}"
        + @" (?:in|at|of|near) (?:the )?$|\b{place-kinds} of $|本社を$|^{seat-label-lines}: ?$");

    private static readonly ListedPattern Based = new(@"^(?:-based|-headquartered)\b|^(?:に{seat-nouns}を|を拠点)|^(?:市|県|州|郡)(?:内|に|で|の)");

    // Kestrel Ltd (Leeds): a place behind a name.
    [GeneratedRegex(@"\b[A-Z][\w&.’'-]* ?\($")]
    private static partial Regex Bracket();

    // LEEDS, England -- 4 March
    [GeneratedRegex(@"^(?:, [A-Z][A-Za-z. ]{2,30})?,? (?:--?|–|—) ?(?:\([A-Z]|[0-9]{1,2} [A-Z][a-z]|[A-Z][a-z]+\.? [0-9]{1,2})")]
    private static partial Regex Dateline();

    // the Leeds works of the pump maker.
    private static readonly ListedPattern WorksOf = new(@"^ {place-works} (?:of|run by|owned by)\b");

    // the Leeds brewer Kestrel.
    private static readonly ListedPattern MakerBehind = new(@"^ (?:[a-z-]+ ){0,2}(?:[a-z]+(?:er|or)|{place-makers}"
        + @"|think[ -]tank)"
        + "(?<!{place-makers-not}) [A-Z]");

    private static readonly ListedPattern In = new(@"(?<!\b(?:{place-not-in}"
        + @") )\b(?:in|near) $");

    [GeneratedRegex(@"\b(?:from|to) $")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"^['’]s|^ (?:said|says|has|had|will|is|was)\b")]
    private static partial Regex Body();
}
