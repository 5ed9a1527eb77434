using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Passages;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>The agreement that a document itself is, as its title says: JOINT STATEMENT, and in the lines below by whom and on what.</summary>
/// <param name="Mention">The title's noun, with the whole title as its name.</param>
/// <param name="First">The first line of the title: its index among the blocks.</param>
/// <param name="Last">The last one, included.</param>
internal sealed partial record OwnTitle(Candidate Mention, int First, int Last)
{
    private const int Head = 3;
    private const int MostLines = 5;
    private const int LongestLine = 160;

    /// <summary>The title of a text that is an agreement; null where its first lines aren't one.</summary>
    public static OwnTitle? Of(Ontology ontology, string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates,
        ThingHeads things)
    {
        for (var i = 0; i < Math.Min(Head, blocks.Count); i++)
            if (blocks[i].States && Starts(ontology, text[blocks[i].Body..blocks[i].End], things) is { } noun)
                return Made(ontology, text, blocks, candidates, things, i, noun);
        return null;
    }

    private static OwnTitle? Made(Ontology ontology, string text, IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<Candidate>> candidates,
        ThingHeads things, int first, Match noun)
    {
        var last = first;
        while (last + 1 < blocks.Count && last - first + 1 < MostLines
            && GoesOn(ontology, text[blocks[last + 1].Start..blocks[last + 1].End], blocks[last + 1]))
            last++;
        var (start, end) = (blocks[first].Body + noun.Groups["noun"].Index, blocks[first].Body + noun.Groups["noun"].Index + noun.Groups["noun"].Length);
        if (candidates[first].Any(c => c.Start < end && start < c.Tail && c is { Kind: CandidateKind.Known }))
            return null;
        var title = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => text[blocks[i].Body..blocks[i].End].Trim()));
        var kind = things.English[noun.Groups["head"].Value];
        return new OwnTitle(new Candidate(start, end, text[start..end], EntityType.Initiative, CandidateKind.Described)
        {
            Subtype = kind.Subtype,
            Head = noun.Groups["head"].Value.ToLowerInvariant(),
            FullName = title[noun.Groups["noun"].Index..],
        }, first, last);
    }

    private static Match? Starts(Ontology ontology, string line, ThingHeads things)
    {
        if (line.Length > LongestLine || SentenceEnd().IsMatch(line) || Noun.In(ontology).Match(line) is not { Success: true } m)
            return null;
        return things.English.TryGetValue(m.Groups["head"].Value, out var head) && head is { Type: EntityType.Initiative, Subtype: "agreement" } ? m : null;
    }

    // by the President of …, on …, and …: a line that the first one leads to; the date and the first paragraph are none.
    private static bool GoesOn(Ontology ontology, string line, Block block) =>
        block.Kind is PassageKind.Heading or PassageKind.Paragraph && line.Length <= LongestLine && Continues().IsMatch(line)
        && !SentenceEnd().IsMatch(line) && DateFinder.Find(ontology, line, null).Count == 0;

    private static readonly ListedPattern Noun = new(@"^(?:the )?(?<noun>(?:[\p{Lu}][\w’'-]*,? (?:and )?){0,5}?(?<head>{thing-titles}"
        + @"|memorandum of {thing-memoranda}))(?=$|,? (?:of|by|between|among|on|for|concerning|regarding|to)\b| ?[-–:(])",
        RegexOptions.IgnoreCase);

    [GeneratedRegex("^(?:of|by|between|among|and|on|for|concerning|regarding|with|to|in) |^[–—-] ?", RegexOptions.IgnoreCase)]
    private static partial Regex Continues();

    [GeneratedRegex("[.。:;]$")]
    private static partial Regex SentenceEnd();
}
