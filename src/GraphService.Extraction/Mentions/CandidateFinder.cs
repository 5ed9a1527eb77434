using GraphService.Documents;
using GraphService.Extraction.Passages;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Mentions;

/// <summary>Finds what may be mentioned in a passage. Where two overlap, the surer and then the longer one stays.</summary>
internal sealed class CandidateFinder(Lexicon lexicon)
{
    private readonly KnownNames known = new(lexicon);
    private readonly PersonNames persons = new(lexicon);

    // What patterns see around a passage; none looks further back than a long word.
    private const int SeenBefore = 64;
    private const int SeenBehind = 1;

    /// <summary>Candidates in order of their starts, without overlaps.</summary>
    public IReadOnlyList<Candidate> Find(NormalizedText text, Block block)
    {
        var from = Math.Max(0, block.Body - SeenBefore);
        var part = text.Part(from, Math.Min(text.Value.Length, block.End + SeenBehind));
        return Candidate.Moved(Find(new TextWindow(part, block.Body - from, block.End - from), block), from);
    }

    private IReadOnlyList<Candidate> Find(TextWindow window, Block block)
    {
        if (block.IsPersonLine && PersonLine.Read(window, window.Start, lexicon, Bodies) is { } line)
            return Aliases.Attach(window, line);
        var names = known.Find(window).ToList();
        var proper = ProperNames.Find(window, names, block.Kind is PassageKind.Heading or PassageKind.Table).ToList();
        var bodies = names.Concat(proper).ToList();
        var people = persons.Find(window, bodies).ToList();
        var things = DescribedThings.Find(window, bodies).ToList();
        var groups = GroupNames.Find(window, names).Concat(GroupNames.FindEnglish(window)).ToList();
        var pronouns = Pronouns.Find(window).ToList();
        return Aliases.Attach(window, Chosen(window, [people, things, groups, proper, names, pronouns]));
    }

    private List<Candidate> Bodies(TextWindow window)
    {
        var names = known.Find(window).ToList();
        return [.. names, .. ProperNames.Find(window, names, false)];
    }

    // 「日本成長戦略会議」: the marks around a name belong to it, so that its particle follows.
    private static Candidate WithMarks(TextWindow window, Candidate c) =>
        c.Front == c.Start && c.Tail == c.End && window[c.Start - 1] is '「' or '『' && window[c.End] is '」' or '』' ? c with { Front = c.Start - 1, Tail = c.End + 1 } : c;

    private static List<Candidate> Chosen(TextWindow window, IEnumerable<IEnumerable<Candidate>> inOrder)
    {
        var chosen = new List<Candidate>();
        foreach (var candidates in inOrder)
            foreach (var candidate in candidates.Select(c => WithMarks(window, c)).OrderByDescending(c => c.End - c.Start).ThenBy(c => c.Start))
                if (!chosen.Any(c => c.Front < candidate.Tail && candidate.Front < c.Tail))
                    chosen.Add(candidate);
        return [.. chosen.OrderBy(c => c.Start)];
    }
}
