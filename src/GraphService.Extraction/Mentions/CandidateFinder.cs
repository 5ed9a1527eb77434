using GraphService.Documents;
using GraphService.Extraction.Passages;

namespace GraphService.Extraction.Mentions;

/// <summary>Finds what may be mentioned in a passage. Where two overlap, the surer and then the longer one stays.</summary>
internal sealed class CandidateFinder(Lexicon lexicon)
{
    private readonly KnownNames known = new(lexicon);
    private readonly PersonNames persons = new(lexicon);

    /// <summary>Candidates in order of their starts, without overlaps.</summary>
    public IReadOnlyList<Candidate> Find(TextWindow window, Block block)
    {
        if (block.IsPersonLine && PersonLine.Read(window, block.Body, lexicon, Bodies) is { } line)
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
