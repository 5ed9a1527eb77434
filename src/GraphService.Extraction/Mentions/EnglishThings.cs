using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// English noun phrases that end in a telling noun, with what tells them apart behind it:
/// "a joint statement", "the Japan-ASEAN summit", "a pilot plant in Graz", "the loan agreement between A and B".
/// </summary>
internal sealed partial class EnglishThings(ThingHeads things)
{
    private const int LongestName = 120;

    private const string Stop = "of|in|at|on|for|and|to|with|by|from|that|which|is|are|was|were|has|have|had|will|would"
        + "|a|an|the|its|their|this|or|as|but|also|not|it|he|she|they|we|said|says";

    private readonly Regex phrase = new(
        @"(?<=(?<line>^|\n|- |# |\) |\. )|\b(?<det>[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Tt]hat|[Ii]ts|[Oo]ur|same|['’]s)\s)"
        + $@"(?<name>(?:(?!(?:{Stop})\b)[A-Za-z0-9–’'&\-“”""]+\s){{0,6}}?"
        + $@"(?<head>{WordPattern.AnyOf(things.English.Keys)}))\b(?![-’']\w)(?<rest>{Rest})?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternTimeout.Limit);

    // What it is of, between whom, where, and on what.
    private const string Proper = @"(?:[A-Z][\w.’'&-]*|and|of|the|for)";
    private const string Rest =
        $@"(?: (?:between|of|in|at|near|with|on|for|to)(?: the| an?)?(?: {Proper}(?=[ ,.;:)]|$),?(?= [A-Z]| and | of | the |[ .;:)]|$))+"
        + "(?: (?:on|for|in) (?:[a-z-]+ ?){1,4}(?=[,.;:)]|$))?"
        + @"| (?:on|for) (?:(?!which|whom|that|the)[a-z-]+ ?){1,4}(?=[,.;:)]|$| was| is| has| will))";

    public IEnumerable<Candidate> Find(TextWindow window, bool isHeading)
    {
        foreach (Match m in phrase.Matches(window.UpToEnd, window.Start))
            if (Of(window, m, isHeading) is { } thing)
                yield return thing;
    }

    private Candidate? Of(TextWindow window, Match m, bool isHeading)
    {
        var (name, head) = (m.Groups["name"], m.Groups["head"]);
        var rest = Trailing().Replace(m.Groups["rest"].Value, "");
        var determiner = m.Groups["det"].Value;
        // Without an article only what is told apart is a thing: Loan agreement between A and B.
        var isTitle = isHeading && IsTitle(window, m);
        if (determiner.Length == 0 && rest.Length == 0 && !isTitle || name.Index < window.Start || m.Value.Length > LongestName)
            return null;
        // "the statement" points back; its article is part of what says so. "a summit" is only a summit.
        var start = name.Length == head.Length && rest.Length == 0 && determiner.Length > 2 && char.IsLetter(determiner[0])
            ? name.Index - determiner.Length - 1 : name.Index;
        var noun = things.English[head.Value];
        var end = name.Index + name.Length;
        return new Candidate(start, end, window.Slice(start, end), noun.Type!.Value, CandidateKind.Described)
        {
            Subtype = noun.Subtype,
            Head = head.Value,
            Front = determiner.Length > 0 && char.IsLetter(determiner[0]) ? name.Index - determiner.Length - 1 : name.Index,
            FullName = isTitle ? window.Value.Trim() : rest.Length > 0 ? window.Slice(name.Index, end) + rest : null,
        };
    }

    private bool IsTitle(TextWindow window, Match m) =>
        m.Groups["det"].Length == 0 && m.Groups["name"].Index == window.Start && m.Groups["name"].Length > m.Groups["head"].Length
        && things.English[m.Groups["head"].Value].Type == EntityType.Event;

    [GeneratedRegex(@"(?:[ ,]+(?:and|of|the|for|on|in|with|to|an?|at|between))*[ ,]*$")]
    private static partial Regex Trailing();
}
