using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Analyses;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Mentions;

/// <summary>Finds what may be mentioned in a passage. Where two overlap, the surer and then the longer one stays.</summary>
internal sealed class CandidateFinder(Lexicon lexicon)
{
    private readonly DescribedThings described = new(lexicon);
    private readonly KnownNames known = new(lexicon);
    private readonly PersonNames persons = new(lexicon);
    private readonly ProperNames propers = new(lexicon);
    private readonly CapitalNames capitals = new(lexicon);
    private readonly EnglishReferences references = new(lexicon);
    private readonly QuotedNames quotedNames = new(lexicon);
    private readonly EnglishRuns runs = new(lexicon);

    // What patterns see around a passage; none looks further back than a long word.
    private const int SeenBefore = 64;
    private const int SeenBehind = 1;

    /// <summary>Candidates in order of their starts, without overlaps.</summary>
    public IReadOnlyList<Candidate> Find(NormalizedText text, Block block, IReadOnlyList<AnalyzedText> analyses)
    {
        // Keys of data are no words of the text.
        if (block is { Data: not null, Cells.Count: > 0 })
            return [.. block.Cells.OrderBy(c => c.Start).SelectMany(c => Find(text, block, analyses, c.Start, c.End))];
        var label = block is { Key: { } key, Label: null } ? Find(text, block, analyses, key.Start, key.End) : [];
        return [.. label, .. Find(text, block, analyses, block.Body, block.End)];
    }

    private IReadOnlyList<Candidate> Find(NormalizedText text, Block block, IReadOnlyList<AnalyzedText> analyses, int start, int end)
    {
        var from = Math.Max(0, start - SeenBefore);
        var part = text.Part(from, Math.Min(text.Value.Length, end + SeenBehind));
        var own = analyses.Where(a => a.Offset >= start && a.Offset < end).ToList();
        return Candidate.Moved(Find(new TextWindow(part, start - from, end - from, lexicon.Ontology), block, NameSpans.Of(text.Value, own, runs, from)), from);
    }

    private IReadOnlyList<Candidate> Find(TextWindow window, Block block, NameSpans spans)
    {
        if (block.IsPersonLine && PersonLine.Read(window, window.Start, lexicon, w => Bodies(w, spans)) is { } line)
            return Aliases.Attach(window, line, lexicon.Things);
        if (block.Kind is PassageKind.List or PassageKind.Heading && EnglishPersonLine.Read(window, lexicon, w => Bodies(w, spans)) is { } english)
            return Aliases.Attach(window, english, lexicon.Things);
        var names = known.Find(window).ToList();
        var proper = propers.Find(window, names, spans, block.Kind is PassageKind.Heading).ToList();
        var bodies = names.Concat(proper).ToList();
        var people = persons.Find(window, bodies, spans).ToList();
        var things = described.Find(window, bodies, people, block.Kind == PassageKind.Heading || block.Key is not null).ToList();
        var groups = GroupNames.Find(window, names).Concat(GroupNames.FindEnglish(window)).ToList();
        var pronouns = Pronouns.Find(lexicon.Ontology, window).Concat(references.Find(window)).ToList();
        var (wider, tagged) = (capitals.Wider(window, names, spans), capitals.Tagged(window, names, spans));
        var chosen = Chosen(window, [DescribedThings.Editions(window), wider, people, things, quotedNames.Find(window), groups, proper, names,
            known.Adjectives(window), tagged, pronouns, capitals.Common(window, names, spans)]);
        // 水素計画「ひなた」: what the name in quotation marks is called besides.
        chosen.RemoveAll(c => c.Kind == CandidateKind.Described && window[c.Tail] == '「'
            && chosen.Exists(n => n.Front == c.Tail && n.Type == c.Type && n.Kind == CandidateKind.Proper));
        return Aliases.Attach(window, WithInner(names, chosen), lexicon.Things);
    }

    private List<Candidate> Bodies(TextWindow window, NameSpans spans)
    {
        var names = known.Find(window).ToList();
        return [.. names, .. propers.Find(window, names, spans, false), .. capitals.Tagged(window, names, spans)];
    }

    // 「日本成長戦略会議」: the marks around a name belong to it, so that its particle follows.
    private static Candidate WithMarks(TextWindow window, Candidate c) =>
        c.Front == c.Start && c.Tail == c.End && window[c.Start - 1] is '「' or '『' && window[c.End] is '」' or '』'
            ? c with { Front = c.Start - 1, Tail = c.End + 1 } : c;

    // A state in an agreement's name, a body in a meeting's, whose a set is.
    private static List<Candidate> WithInner(List<Candidate> names, List<Candidate> chosen) =>
        chosen.ConvertAll(c => MayHoldNames(c) ? c with { Inner = [.. BodiesWithin(c, names).Where(n => !chosen.Contains(n))] } : c);

    private static bool MayHoldNames(Candidate c) =>
        (c.Type is EntityType.Event or EntityType.Initiative || c.Subtype is "group" or "group-investor") && c.Kind != CandidateKind.Known;

    private static IEnumerable<Candidate> BodiesWithin(Candidate c, List<Candidate> names) =>
        names.Where(n => (n.Entry is { Type: EntityType.Government or EntityType.Organization } || IsVenue(c, n)
            || c is { Type: EntityType.Initiative, Subtype: "project" } && n.Entry?.Type == EntityType.Place) && n.Start >= c.Start && n.End <= c.End);

    // the Leeds summit: where it is.
    private static bool IsVenue(Candidate c, Candidate place) =>
        c is { Type: EntityType.Event, Kind: CandidateKind.Described } && place.Entry?.Type == EntityType.Place && char.IsAscii(c.Text[0])
        && c.End > place.End && (place.Start == c.Start || c.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && place.Start == c.Start + 4);

    private static List<Candidate> Chosen(TextWindow window, IEnumerable<IEnumerable<Candidate>> inOrder)
    {
        var chosen = new List<Candidate>();
        var taken = new bool[window.Text.Length + 1];
        foreach (var candidates in inOrder)
            foreach (var candidate in candidates.Select(c => WithMarks(window, c)).OrderByDescending(c => c.End - c.Start).ThenBy(c => c.Start))
                if (!taken.AsSpan(candidate.Front..candidate.Tail).Contains(true))
                {
                    taken.AsSpan(candidate.Front..candidate.Tail).Fill(true);
                    chosen.Add(candidate);
                }
        return [.. chosen.OrderBy(c => c.Start)];
    }
}
