using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Entities;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>
/// Resolves events and described things: この声明, 同会議 and bare heads to what was last
/// spoken of, shorter descriptions to the longer ones they end.
/// </summary>
internal static partial class Things
{
    private const int LongestDate = 14;

    public static void Resolve(List<Candidate> things, IReadOnlyList<Candidate> candidates, Resolver resolver, Lexicon lexicon, string text, DocumentRun run)
    {
        var seen = new SeenThings();
        var generic = new GenericThings(candidates, resolver, lexicon, text);
        foreach (var thing in things.OrderBy(t => t.Start))
        {
            run.Check();
            var parties = generic.PartiesOf(thing);
            if ((thing.With.Count > 0 ? generic.Held(thing, seen, parties) ?? New(lexicon.Ontology, thing, resolver)
                : Entity(thing, seen, e => !generic.Disagree(e, parties), resolver, lexicon, text)) is not { } entity)
                continue;
            if (resolver.Of(thing) is not { } own)
                resolver.Assign(thing, entity);
            else if (own != entity)
                resolver.Merge(entity, own);
            if (thing.Type == EntityType.Event)
                entity.DateBy(DateSource.Name, EditionDate(lexicon.Ontology, thing, text));
            generic.Saw(entity, parties);
            seen.Add(entity, HeadOf(thing, lexicon.Things) ?? "");
        }
    }

    private static EntityDraft? Entity(Candidate thing, SeenThings seen, Func<EntityDraft, bool> mayBe, Resolver resolver, Lexicon lexicon, string text) =>
        (IsNote(thing, text) ? Last(lexicon.Ontology, thing, seen, mayBe, lexicon.Things) : null)
            ?? resolver.Of(thing) ?? (IsAnaphoric(lexicon.Ontology, thing) ? Last(lexicon.Ontology, thing, seen, mayBe, lexicon.Things) : null)
        ?? Following(thing, seen, resolver, lexicon) ?? Same(thing, EditionDate(lexicon.Ontology, thing, text), seen, mayBe)
            ?? (IsVague(lexicon.Ontology, thing)
            && !OpensDefinite(thing, seen) ? null : New(lexicon.Ontology, thing, resolver));

    // 次回会合は2027年にリマで開かれる, its first meeting: the next of the series of which the text spoke last.
    private static EntityDraft? Following(Candidate thing, SeenThings seen, Resolver resolver, Lexicon lexicon)
    {
        if (thing is not { Type: EntityType.Event, Head: { } head, FullName: null } || !Next.In(lexicon.Ontology).IsMatch(thing.Text)
            || seen.Backwards().Select(s => s.Entity).FirstOrDefault(e => e.Type == EntityType.Event) is not { } before)
            return null;
        var series = Edition().Replace(before.Name, "");
        var isJapanese = Script.IsJapanese(thing.Text[0]);
        var word = Article().Replace(thing.Text, "");
        var entity = resolver.New(EntityType.Event, isJapanese ? $"{series}の{word}" : $"{word} of the {series}");
        entity.AddName(entity.Name, NameKind.Primary);
        (entity.Subtype, entity.IsDescribed) = (before.Subtype, true);
        return entity;
    }

    private static readonly ListedPattern Next = new("^(?:[Tt]he |[Ii]ts )?(?:{event-next}) ?[^ ]+$|^(?:{event-next-alone})$");

    // 第3回沿岸会議, 4th meeting of the council: without its number.
    [GeneratedRegex(@"^第[0-9]+回の?|^(?:the )?[0-9]+(?:st|nd|rd|th) (?:meeting|session) of (?:the )?", RegexOptions.IgnoreCase)]
    private static partial Regex Edition();

    // 2018年の中央アジア首脳会議: the date before an event says which one of its kind is meant.
    private static PartialDate? EditionDate(Ontology ontology, Candidate thing, string text)
    {
        if (thing.Type != EntityType.Event)
            return null;
        var before = text[Math.Max(0, thing.Front - LongestDate)..thing.Front];
        return before.EndsWith('の') && DateFinder.Find(ontology, before, null) is [.., { Until: null } date]
            && date.End == before.Length - 1 ? date.Date : null;
    }

    // …戦略を策定した(注―「…発展戦略」): a note gives the name of what was just described.
    private static bool IsNote(Candidate thing, string text) => Note().IsMatch(text[Math.Max(0, thing.Front - 4)..thing.Front]);

    /// <summary>Whether it has no description of its own, only one that points back.</summary>
    public static bool IsAnaphoric(Ontology ontology, Candidate thing) => thing.Head is { } head && PointsBack.In(ontology).IsMatch(thing.Text[..^head.Length])
        && (thing.Text.Length > head.Length || thing.Type != EntityType.Company && thing.Subtype != "project");

    // 多くの重要な政策, 国や地域との対話: nothing tells which ones.
    private static bool IsVague(Ontology ontology, Candidate thing) =>
        thing is { FullName: null, Kind: CandidateKind.Described, Head: { } head } && thing.Type != EntityType.Company && thing.Subtype != "project"
        && (IsOnlyHead(thing, head) || IsVaguely(ontology, thing, head) || IsAnyMeeting(ontology, thing));

    // The summit was held in Lima, where nothing else was spoken of: it is told apart by what is stated of it.
    private static bool OpensDefinite(Candidate thing, SeenThings seen) =>
        thing is { Head: { } head, Type: EntityType.Event or EntityType.Initiative } && IsOnlyHead(thing, head)
        && thing.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && seen.Backwards().All(s => s.Entity.Type != thing.Type);

    private static bool IsOnlyHead(Candidate thing, string head) =>
        Article().Replace(thing.Text, "") == head && Script.IsLatin(head[0]) && thing.Subtype != "agreement";

    private static bool IsVaguely(Ontology ontology, Candidate thing, string head) =>
        head.Length <= 3 && thing.Subtype != "session" && Vague.In(ontology).IsMatch(thing.Text[..^head.Length]) && !(thing.Subtype == "agreement"
            && thing.Text == head);

    private static bool IsAnyMeeting(Ontology ontology, Candidate thing) =>
        thing.Type == EntityType.Event && thing.Subtype is "dialogue" or "meeting" or "visit" && !Telling.In(ontology).IsMatch(thing.Text)
        && !(char.IsAscii(thing.Text[0]) && Modified.In(ontology).IsMatch(Article().Replace(thing.Text, "")));

    // A name without a telling noun, such as an abbreviation, points back to nothing.
    private static EntityDraft? Last(Ontology ontology, Candidate thing, SeenThings seen, Func<EntityDraft, bool> mayBe, ThingHeads heads) =>
        HeadOf(thing, heads) is { } head
            ? seen.Backwards().FirstOrDefault(s => mayBe(s.Entity) && Compatible(s.Entity, thing) && Reaches(ontology, s.Head, head)).Entity : null;

    private static string? HeadOf(Candidate thing, ThingHeads heads) => thing.Head ?? heads.AtEnd(thing.Text)?.Word;

    // 会談 may be any meeting, 声明 any statement; 首脳会議 is not a 閣僚会合.
    private static bool Reaches(Ontology ontology, string earlier, string head) => earlier == head || earlier.EndsWith(head, StringComparison.Ordinal)
        || OfLeaders.In(ontology).Contains(earlier) && OfLeaders.In(ontology).Contains(head) || Any.In(ontology).Contains(head);

    private static readonly ListedWords Any = new("thing-any");
    private static readonly ListedWords OfLeaders = new("event-of-leaders");

    private static bool Compatible(EntityDraft entity, Candidate thing) =>
        entity.Type == thing.Type
            && (entity.Subtype == thing.Subtype
                || thing.Subtype is "meeting" && entity.Subtype is "summit" or "ministerial-meeting" or "dialogue" or "conference");

    // More than the bare noun: two データセンター need not be one.
    private static EntityDraft? Same(Candidate thing, PartialDate? date, SeenThings seen, Func<EntityDraft, bool> mayBe) =>
        seen.Named(NameKey.Of(thing.FullName ?? thing.Text).Value, Math.Max(SeenThings.ShortestTelling, (thing.Head?.Length ?? 0) + 2))
            .FirstOrDefault(e => e.Type == thing.Type && mayBe(e) && (date is null || e.Date is null || e.Date.Value.Meets(date.Value)));

    private static EntityDraft New(Ontology ontology, Candidate thing, Resolver resolver)
    {
        if (thing.Entry is { } entry)
            return resolver.NewKnown(entry);
        // 特別なテクノパーク is known as テクノパーク too.
        var plain = Adjective.In(ontology).Replace(Article().Replace(thing.Text, ""), "");
        var entity = resolver.New(thing.Type, thing.FullName ?? (plain.Length > (thing.Head?.Length ?? 0) ? plain : Article().Replace(thing.Text, "")));
        entity.AddName(entity.Name, NameKind.Primary);
        // Agreement on Air Services between A and B: what it is on names it too.
        if (thing.Type == EntityType.Initiative && entity.Name.IndexOf(" between ", StringComparison.Ordinal) is > 0 and var between
            && OnWhat().IsMatch(entity.Name[..between]))
            entity.AddName(entity.Name[..between], NameKind.Alias);
        (entity.Subtype, entity.IsDescribed) = (thing.Subtype, thing.Kind == CandidateKind.Described);
        return entity;
    }

    private static readonly ListedPattern Vague = new("^(?:{thing-vague}"
        + "|第[0-9]+回の?)*$");

    private static readonly ListedPattern Telling = new(@"[ァ-ヴーA-Z0-9]{2,}|{event-telling}");

    [GeneratedRegex(@"^[A-Z].* (?:on|for|concerning|regarding) (?:the )?[A-Z]")]
    private static partial Regex OnWhat();

    // the opening panel, a gala dinner.
    private static readonly ListedPattern Modified = new("^(?!(?:{event-not-telling-en}"
        + ") )[a-z][a-z-]+ [a-z -]+$");

    [GeneratedRegex(@"^(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Tt]his|[Tt]hat|same) ")]
    private static partial Regex Article();

    private static readonly ListedPattern Adjective = new(@"^{thing-praise}+");

    [GeneratedRegex(@"\((?:注)?[―:\-—]?$")]
    private static partial Regex Note();

    private static readonly ListedPattern PointsBack = new(@"^{thing-points-back}*$");
}
