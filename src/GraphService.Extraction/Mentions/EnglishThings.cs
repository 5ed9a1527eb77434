using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// English noun phrases that end in a telling noun, with what tells them apart behind it:
/// "a joint statement", "the Japan-ASEAN summit", "a pilot plant in Graz", "the loan agreement between A and B".
/// </summary>
internal sealed partial class EnglishThings(Ontology ontology, ThingHeads things, HeadWords heads)
{
    private const int LongestName = 200;

    private const string Stop = "of|in|at|on|for|and|to|with|by|from|that|which|is|are|was|were|has|have|had|will|would"
        + "|a|an|the|its|their|this|or|as|but|also|not|it|he|she|they|we|said|says";

    private readonly Regex phrase = new ListedPattern(
        @"(?<=(?<line>^|\n|- |# |\) |\. |: )|\b(?<det>[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Tt]hat|[Ii]ts|[Oo]ur|same|['’]s)\s)"
        + "(?:{thing-orders}, )?"
        + $@"(?<name>(?:(?!(?:{Stop}|The|An?|This|That|These|Their|Its|Our|His|Her)\b)[A-Za-z0-9–’'&\-“”""]+\s){{0,6}}?"
        + $@"(?<head>{WordPattern.AnyOf(things.English.Keys.Concat(things.English.Keys.Select(Titled)))}))\b"
        + $@"(?![-’']\w| (?:{Nouns(things)}|{WordPattern.AnyOf(heads.Who)})\b)(?<rest>{Rest})?",
        RegexOptions.ExplicitCapture).In(ontology);

    // The last one of several counts: partnership agreement.
    private static string Nouns(ThingHeads things) => WordPattern.AnyOf(things.English.Keys.Where(h => h.Length > 3));

    // Memorandum of Understanding on…: a title at the beginning of a line.
    private static string Titled(string head) => string.Join(' ', head.Split(' ').Select(w => w is "of" or "and" ? w : char.ToUpperInvariant(w[0]) + w[1..]));

    // What it is of, between whom, where, and on what.
    private const string Proper = @"(?:[A-Z](?:[\w’'&–-]|\.(?=\w))*(?:(?<=\b{name-abbreviations})\.)?|and|of|the|for|in(?= [A-Z]\w+,? and ))";
    private const string Verb = "was|were|is|are|has|have|had|will|would|to|that|which";
    private const string Rest =
        $@"(?:(?: (?:on|for|concerning|regarding|about)(?: (?!(?:{Verb})\b)[a-z-]+){{1,4}}(?= between ))?"
        + $@"(?: (?:between|of|in|at|near|with|on|for|to)(?: the| an?)?(?: {Proper}(?=[ ,.;:)]|$),?(?= [A-Z]| and | of | the |[ .;:)]|$))+)"
        + $@"(?: (?:on|for|in|concerning|regarding|about|between)(?: the| an?)?"
        + $@"(?: {Proper}(?=[ ,.;:)]|$)(?:,(?= [A-Z]\w+(?: [A-Z]\w+)?,? and [A-Z]))?)+){{0,3}}"
        + "(?: (?:on|for|in) (?:[a-z-]+ ?){1,4}(?=[,.;:)]|$))?"
        + @"| (?:on|for) (?:(?!which|whom|that|the)[a-z-]+ ?){1,4}(?=[,.;:)]|$| was| is| has| will))";

    public IEnumerable<Candidate> Find(TextWindow window, bool isHeading)
    {
        foreach (Match m in phrase.Matches(window.UpToEnd, window.Start))
            if (Of(window, m, isHeading) is { } thing)
                yield return thing;
    }

    // Without an article a word names nothing; a title is a word with what it is on; talks between two are what they do.
    private bool IsOnlyWord(Match m, string determiner, string rest, bool isTitle)
    {
        var head = m.Groups["head"].Value;
        return determiner.Length == 0 && !isTitle && (rest.Length == 0 || things.English[head.ToLowerInvariant()].Subtype == "meeting")
            || char.IsUpper(head[0]) && (rest.Length == 0 || m.Groups["name"].Length > head.Length);
    }

    private Candidate? Of(TextWindow window, Match m, bool isHeading)
    {
        var (name, head) = (m.Groups["name"], m.Groups["head"]);
        var rest = Trailing().Replace(m.Groups["rest"].Value, "");
        var determiner = m.Groups["det"].Value;
        // Without an article only what is told apart is a thing: Loan agreement between A and B.
        var isTitle = isHeading && IsTitle(window, m);
        if (IsOnlyWord(m, determiner, rest, isTitle) || IsSentence(name.Value, determiner) || name.Index < window.Start
            || m.Value.Length > LongestName)
            return null;
        // "the statement" points back; its article is part of what says so. "a summit" is only a summit.
        var start = name.Length == head.Length && rest.Length == 0 && determiner.Length > 2 && char.IsLetter(determiner[0])
            ? m.Groups["det"].Index : name.Index;
        var noun = things.English[head.Value];
        var end = name.Index + name.Length;
        return new Candidate(start, end, window.Slice(start, end), noun.Type!.Value, CandidateKind.Described)
        {
            Subtype = noun.Subtype,
            Head = head.Value.ToLowerInvariant(),
            Front = determiner.Length > 0 && char.IsLetter(determiner[0]) ? m.Groups["det"].Index : name.Index,
            FullName = isTitle ? window.Value.Trim() : rest.Length > 0 ? window.Slice(name.Index, end) + rest : null,
        };
    }

    private bool IsSentence(string name, string determiner) => determiner.Length == 0 && Deed().IsMatch(name) || Told.In(ontology).IsMatch(name);

    private bool IsTitle(TextWindow window, Match m) =>
        m.Groups["det"].Length == 0 && m.Groups["name"].Index == window.Start && m.Groups["name"].Length > m.Groups["head"].Length
        && things.English[m.Groups["head"].Value].Type == EntityType.Event;

    // The two presidents held talks: a sentence; the recently signed agreement is a thing.
    private static readonly ListedPattern Told = new(@"(?<!^|ly )\b(?:{thing-told-verbs}"
        + ") ");

    // Kenya backs the plan: a sentence, and no title.
    [GeneratedRegex(@"^[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*)* [a-z]{3,}(?<!s|e)(?:s|es|ed) ")]
    private static partial Regex Deed();

    [GeneratedRegex(@"(?:[ ,]+(?:and|of|the|for|on|in|with|to|an?|at|between))*[ ,]*$")]
    private static partial Regex Trailing();
}
