using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Resolution;

/// <summary>What pronouns and role words stand for at a place in a document: who speaks, and what was last spoken of.</summary>
internal sealed class PronounContext(MentionedEntities mentioned, Lexicon lexicon)
{
    private readonly Ontology ontology = lexicon.Ontology;
    private readonly Dictionary<EntityType, DocumentEntity> last = [];
    private const int Remembered = 200;
    private readonly List<DocumentEntity> seen = [];
    private readonly List<DocumentEntity> people = [];
    private readonly Dictionary<DocumentEntity, int> states = [];
    private readonly Dictionary<DocumentEntity, DocumentEntity> sides = [];
    private DocumentEntity? lastState;

    /// <summary>Whose words the document is: 当社, we.</summary>
    public DocumentEntity? Issuer { get; init; }

    /// <summary>Takes note of a mention.</summary>
    public void Saw(DocumentEntity entity)
    {
        if (!entity.IsGroup)
            last[entity.Type] = entity;
        if (entity.Subtype == "state")
            states[lastState = entity] = states.GetValueOrDefault(entity) + 1;
        // A minister is a witness of the state, whose name may not stand there.
        else if (entity is { Type: EntityType.Person, Office.Body: { Type: EntityType.Government } office } && office.State() is { } land)
            states[land] = states.GetValueOrDefault(land) + 1;
        if (entity.Type == EntityType.Person)
            people.Add(entity);
        if (entity.Type is EntityType.Organization or EntityType.Company or EntityType.Government && !entity.IsGroup)
            seen.Add(entity);
    }

    /// <summary>Takes note of for whom a person speaks: 山田太郎(東雲重工).</summary>
    public void Sides(DocumentEntity person, DocumentEntity body) => sides[person] = body;

    /// <summary>The two for whom a word stands: 両国, 両社, 双方; none where it isn't plain which.</summary>
    /// <param name="word">The word.</param>
    /// <param name="speaker">Whose words it stands in.</param>
    public IReadOnlyList<DocumentEntity> Pair(string word, DocumentEntity? speaker)
    {
        if (Pronouns.PeopleOf(ontology, word) is { } people)
            return PeopleSpokenOf(people);
        var firms = FirmsSpokenOf();
        if (Pronouns.IsPairOfFirms(ontology, word) || Both.In(ontology).Contains(word) && Issuer is not null
            || states.Count < 2 && (word is "Both" || word.EndsWith("ides", StringComparison.Ordinal)))
            return firms.Count == 2 ? firms : [];
        var lands = states.OrderByDescending(s => s.Key == speaker?.State()).ThenByDescending(s => s.Value).Select(s => s.Key).Take(2).ToList();
        return lands.Count == 2 ? lands : [];
    }

    // The last two who hold such an office; of leaders and founders the last two.
    private List<DocumentEntity> PeopleSpokenOf(string noun)
    {
        var title = noun.TrimEnd('s').ToLowerInvariant();
        var named = people.TakeLast(Remembered).Select(p => p).Reverse().Distinct().ToList();
        var titled = named.Where(p => Holds(p, title)).Take(2).ToList();
        return titled.Count == 2 ? titled : OfAnyOffice.In(ontology).Contains(title) && named.Count >= 2 ? [.. named.Take(2)] : [];
    }

    // Who speaks and whom the document names most besides; else the last two.
    private List<DocumentEntity> FirmsSpokenOf()
    {
        var named = seen.TakeLast(Remembered).Where(e => e.Type == EntityType.Company).Reverse().ToList();
        if (Issuer is null)
            return [.. named.Distinct().Take(2)];
        var other = named.Where(e => e != Issuer).GroupBy(e => e).OrderByDescending(g => g.Count()).FirstOrDefault();
        return other is null ? [] : [Issuer, other.Key];
    }

    /// <summary>The entity, or null where it can't be told.</summary>
    /// <param name="pronoun">The word.</param>
    /// <param name="speaker">Whose words it stands in.</param>
    /// <param name="topic">The firm of which the sentence before speaks.</param>
    /// <param name="person">The person of whom it speaks.</param>
    public DocumentEntity? Resolve(Candidate pronoun, DocumentEntity? speaker, DocumentEntity? topic, DocumentEntity? person = null)
    {
        var around = new Around(speaker, topic, person);
        if (Meaning(OfSpeaker, pronoun.Text) is { } meant)
            return meant(this, around);
        if (Pronouns.IsPair(ontology, pronoun.Text))
            return null;
        if (Pronouns.NounOf(ontology, pronoun.Text) is { } noun)
            return pronoun.Type == EntityType.Person ? Titled(noun) : Ending(WholeNoun(noun));
        if (Pronouns.IsLastNoun(ontology, pronoun.Text))
            return Ending(pronoun.Text);
        if (Personal.In(ontology).Contains(pronoun.Text))
            return person ?? last.GetValueOrDefault(EntityType.Person);
        if (pronoun.Head is { } head)
            return Described(pronoun, head, topic, person);
        return Meaning(OfFirm, pronoun.Text) is { } firm ? firm(this, around)
            : IsOfTopic(pronoun) ? TopicOrLast(topic) : last.GetValueOrDefault(pronoun.Type);
    }

    private sealed record Around(DocumentEntity? Speaker, DocumentEntity? Topic, DocumentEntity? Person);

    // Words that say by themselves for whom they stand.
    private static readonly (ListedWords Words, Func<PronounContext, Around, DocumentEntity?> Meant)[] OfSpeaker =
    [
        (new("pronoun-speaker"), (_, a) => a.Speaker),
        (new("pronoun-speaker-alone"), (_, a) => a.Speaker),
        (new("pronoun-side"), (c, a) => a.Speaker?.Office?.Body ?? a.Speaker ?? c.Issuer),
        (new("pronoun-own-state"), (c, a) => a.Speaker?.State() ?? c.lastState),
        (new("pronoun-government"), (c, a) => a.Speaker?.State() ?? c.lastState ?? c.Default()),
        (new("pronoun-same-state"), (c, _) => c.lastState),
    ];

    private static readonly ListedWords SameFirm = new("pronoun-same-firm");

    // Words of firms; those that a noun ends are told by it before.
    private static readonly (ListedWords Words, Func<PronounContext, Around, DocumentEntity?> Meant)[] OfFirm =
    [
        (new("pronoun-own-firm"), (c, a) => c.Own(a.Speaker)),
        (new("pronoun-own-body"), (c, a) => c.Own(a.Speaker)),
        (new("pronoun-issuer"), (c, a) => c.Issuer ?? c.TopicOrLast(a.Topic)),
        (SameFirm, (c, a) => c.Same(a.Topic)),
    ];

    private static readonly ListedWords Firm = new("pronoun-firm");
    private static readonly ListedWords Personal = new("pronoun-person");
    private static readonly ListedWords Both = new("pronoun-both");
    private static readonly ListedWords OfAnyOffice = new("pronoun-people-of-any-office");

    private Func<PronounContext, Around, DocumentEntity?>? Meaning(
        (ListedWords Words, Func<PronounContext, Around, DocumentEntity?> Meant)[] rows, string word) =>
        rows.FirstOrDefault(r => r.Words.In(ontology).Contains(word)).Meant;

    private static string WholeNoun(string noun) => noun switch
    {
        "行" => "銀行",
        "庫" => "金庫",
        _ => noun,
    };

    private DocumentEntity? TopicOrLast(DocumentEntity? topic) => topic ?? last.GetValueOrDefault(EntityType.Company);

    private DocumentEntity? Own(DocumentEntity? speaker) => FirmOf(speaker) ?? (speaker is null ? null : sides.GetValueOrDefault(speaker))
        ?? speaker?.Office?.Body ?? Issuer ?? last.GetValueOrDefault(EntityType.Company);

    // Who says 当社 calls another firm 同社.
    private DocumentEntity? Same(DocumentEntity? topic) => Issuer is null || topic != Issuer ? TopicOrLast(topic)
        : seen.TakeLast(Remembered).LastOrDefault(e => e.Type == EntityType.Company && e != Issuer) ?? topic;

    /// <summary>Whether it is the firm of which a text has just spoken: 同社.</summary>
    public bool IsOfTopic(Candidate pronoun) => SameFirm.In(ontology).Contains(pronoun.Text) || Firm.In(ontology).Contains(pronoun.Text);

    // The last body whose name ends so, as far back as a reader remembers.
    private DocumentEntity? Ending(string noun) =>
        Recent(seen, e => e.Name.Length > noun.Length && e.Name.EndsWith(noun, StringComparison.Ordinal));

    // The bank is one that is called so; the start-up what the text is about; the minister who holds that office.
    private DocumentEntity? Described(Candidate pronoun, string noun, DocumentEntity? topic, DocumentEntity? person)
    {
        if (pronoun.Type == EntityType.Person)
            return person is not null && Holds(person, noun) ? person : Recent(people, p => Holds(p, noun));
        if (IsPossessive(pronoun.Text))
            return person?.Office?.Body is { Type: EntityType.Company or EntityType.Organization } own ? own : null;
        var named = Recent(seen, e => e.Name.Contains(noun, StringComparison.OrdinalIgnoreCase) && (topic is null || e == topic || noun is "bank" or "fund"));
        return NamedBodies.In(ontology).Contains(noun) ? named : noun == "fund" ? named ?? Recent(seen, e => e.Subtype == "investor")
            : RelatedBodies.In(ontology).Contains(noun) || pronoun.Type != EntityType.Company ? null : TopicOrLast(topic);
    }

    private static bool IsPossessive(string text) =>
        text.StartsWith("his ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("her ", StringComparison.OrdinalIgnoreCase);

    // Bodies that have the noun in their names.
    private static readonly ListedWords NamedBodies = new("pronoun-named-bodies");

    // Another body than the one of which the text speaks: whose parent, whose backer?
    private static readonly ListedWords RelatedBodies = new("pronoun-related-bodies");

    private static bool Holds(DocumentEntity person, string title) => person.Titles.Any(t => t.Contains(title, StringComparison.OrdinalIgnoreCase));

    private static DocumentEntity? Recent(List<DocumentEntity> entities, Func<DocumentEntity, bool> fits)
    {
        for (var i = entities.Count - 1; i >= Math.Max(0, entities.Count - Remembered); i--)
            if (fits(entities[i]))
                return entities[i];
        return null;
    }

    private DocumentEntity? Titled(string title) => Recent(people, p => p.Titles.Any(t => t.EndsWith(title, StringComparison.Ordinal)));

    private static DocumentEntity? FirmOf(DocumentEntity? speaker) =>
        speaker is { Type: EntityType.Company } ? speaker : speaker?.Office?.Body is { Type: EntityType.Company } body ? body : null;

    // In a text that names no state 政府 is the government of its readers.
    private DocumentEntity? Default() => lexicon.Get("日本") is { } japan ? mentioned.Known(japan) : null;
}
