using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// Things that are only called by what they are (共同声明, 新会社): where a sentence says that other parties signed or founded one, it is another one
/// than that of which the document spoke before.
/// </summary>
internal sealed partial class GenericThings(IReadOnlyList<Candidate> candidates, Resolver resolver, Lexicon lexicon, string text)
{
    // As long as sentences from which statements are read.
    private const int Reach = 1000;

    private static readonly char[] Stops = ['。', '\n', '!', '?'];

    private readonly List<Candidate> actors = [.. candidates
        .Where(c => c.Kind != CandidateKind.Pronoun && c.Type is EntityType.Government or EntityType.Company or EntityType.Organization)
        .OrderBy(c => c.Start)];

    // Where things of each type end, in order.
    private readonly Dictionary<EntityType, List<int>> tails = candidates.Where(c => c.Head is not null)
        .GroupBy(c => c.Type, c => c.Tail).ToDictionary(g => g.Key, g => g.Order().ToList());

    private readonly Dictionary<EntityDraft, HashSet<EntityDraft>> parties = [];

    /// <summary>The parties by which a thing is told apart; none where it may point back to what was said before.</summary>
    public HashSet<EntityDraft> PartiesOf(Candidate thing)
    {
        if (thing.With.Count > 0)
            return [.. thing.With.Select(resolver.Of).OfType<EntityDraft>()];
        if (!lexicon.Generic.Contains(Article().Replace(thing.Text, "")) || !TellsApart(thing))
            return [];
        var (start, end) = Sentence(thing);
        if (!Begins.In(lexicon.Ontology).IsMatch(text[thing.Tail..end]) && !EnglishBegins.In(lexicon.Ontology).IsMatch(text[start..thing.Front]))
            return [];
        var found = Between(start, thing.Front, thing);
        return found.Count == 0 && thing.Subtype == "agreement" && thing.Tail < end && text[thing.Tail] is 'に' or 'を' ? Between(thing.Tail, end, thing) : found;
    }

    /// <summary>Whether what was spoken of before has parties that don't agree: neither are all among the others.</summary>
    public bool Disagree(EntityDraft earlier, HashSet<EntityDraft> own) =>
        own.Count > 0 && parties.TryGetValue(earlier, out var theirs) && !own.IsSubsetOf(theirs) && !theirs.IsSubsetOf(own);

    /// <summary>The last meeting before with the same people, or with all of some and more.</summary>
    public EntityDraft? Held(Candidate thing, SeenThings seen, HashSet<EntityDraft> own) => seen.Backwards().Select(s => s.Entity)
        .FirstOrDefault(e => e.Type == EntityType.Event && e.Subtype == thing.Subtype && parties.TryGetValue(e, out var theirs)
            && (own.IsSubsetOf(theirs) || theirs.IsSubsetOf(own)));

    /// <summary>Takes note of the parties of a thing.</summary>
    public void Saw(EntityDraft thing, HashSet<EntityDraft> own)
    {
        if (own.Count > 0)
            (parties.TryGetValue(thing, out var known) ? known : parties[thing] = []).UnionWith(own);
    }

    private static readonly ListedWords ByKind = new("thing-named-by-kind");

    // 声明 and 宣言 alone go on with what was spoken of; "the joint statement" and この共同声明 do.
    private bool TellsApart(Candidate thing) =>
        thing.Type == EntityType.Company || ByKind.In(lexicon.Ontology).Contains(thing.Text) || thing.Text.Length >= 4 && !Definite().IsMatch(thing.Text);

    private HashSet<EntityDraft> Between(int start, int end, Candidate thing) =>
        [.. ActorsFrom(start).TakeWhile(a => a.Start <= end).Where(a => a != thing && a.End <= end)
            .Select(resolver.Of).OfType<EntityDraft>().Where(e => !e.IsDescribed)];

    private IEnumerable<Candidate> ActorsFrom(int start)
    {
        var (first, last) = (0, actors.Count);
        while (first < last)
            if ((first + last) / 2 is var middle && actors[middle].Start < start)
                first = middle + 1;
            else
                last = middle;
        return Enumerable.Range(first, actors.Count - first).Select(i => actors[i]);
    }

    private int TailBefore(Candidate thing)
    {
        if (!tails.TryGetValue(thing.Type, out var known))
            return 0;
        var at = known.BinarySearch(thing.Front + 1);
        at = at < 0 ? ~at : at;
        while (at > 0 && known[at - 1] > thing.Front)
            at--;
        return at > 0 ? known[at - 1] : 0;
    }

    // The sentence, from the thing before it of the same kind on.
    private (int Start, int End) Sentence(Candidate thing)
    {
        var first = Math.Max(0, thing.Front - Reach);
        var before = text.AsSpan(first, thing.Front - first);
        var start = first + Math.Max(before.LastIndexOfAny(Stops), before.LastIndexOf(". ", StringComparison.Ordinal)) + 1;
        var last = Math.Min(text.Length, thing.Tail + Reach);
        var end = text.AsSpan(thing.Tail, last - thing.Tail).IndexOfAny(Stops);
        return (Math.Max(start, TailBefore(thing)), end < 0 ? last : thing.Tail + end);
    }

    private static readonly ListedPattern Begins = new("^[」』]?(?:に|を|で|の)[^。、]{0,12}?{thing-begun}");

    private const string Begun = "{thing-begun-en}";

    private static readonly ListedPattern EnglishBegins = new($@"\b(?:{Begun}) (?:(?:an?|the) )?[“""]?$");

    [GeneratedRegex("^(?:an?|An?) ")]
    private static partial Regex Article();

    [GeneratedRegex("^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|same) ")]
    private static partial Regex Definite();
}
