using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Resolution;

/// <summary>What pronouns and role words stand for at a place in a document: who speaks, and what was last spoken of.</summary>
internal sealed class PronounContext(MentionedEntities mentioned, Lexicon lexicon)
{
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
        if (Pronouns.PeopleOf(word) is { } people)
            return PeopleSpokenOf(people);
        var firms = FirmsSpokenOf();
        if (Pronouns.IsPairOfFirms(word) || word == "双方" && Issuer is not null || states.Count < 2 && (word is "Both" || word.EndsWith("ides", StringComparison.Ordinal)))
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
        return titled.Count == 2 ? titled : OfAnyOffice.Contains(title) && named.Count >= 2 ? [.. named.Take(2)] : [];
    }

    private static readonly HashSet<string> OfAnyOffice = ["leader", "founder", "scientist", "researcher", "men", "women"];

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
    public DocumentEntity? Resolve(Candidate pronoun, DocumentEntity? speaker, DocumentEntity? topic, DocumentEntity? person = null) => pronoun.Text switch
    {
        "私" or "私自身" or "I" => speaker,
        "我々" or "われわれ" or "私たち" or "私達" or "We" or "we" or "Our" or "our" => speaker?.Office?.Body ?? speaker ?? Issuer,
        "我が国" or "わが国" => speaker?.State() ?? lastState,
        "政府" or "the government" or "The government" => speaker?.State() ?? lastState ?? Default(),
        "同国" => lastState,
        "自国" => null,
        _ when Pronouns.IsPair(pronoun.Text) => null,
        _ when pronoun.Type == EntityType.Person && Pronouns.NounOf(pronoun.Text) is { } title => Titled(title),
        _ when Pronouns.NounOf(pronoun.Text) is { } noun => Ending(noun is "行" ? "銀行" : noun is "庫" ? "金庫" : noun),
        _ when Pronouns.IsLastNoun(pronoun.Text) => Ending(pronoun.Text),
        "he" or "He" or "she" or "She" => person ?? last.GetValueOrDefault(EntityType.Person),
        _ when pronoun.Head is { } noun => Described(pronoun, noun, topic, person),
        "当社" or "弊社" or "我が社" or "わが社" or "our company" or "Our company" or "当公社" or "当行" or "当機構" or "当法人" => Firm(speaker) ?? (speaker is null ? null : sides.GetValueOrDefault(speaker)) ?? speaker?.Office?.Body ?? Issuer ?? last.GetValueOrDefault(EntityType.Company),
        "the Company" or "The Company" => Issuer ?? topic ?? last.GetValueOrDefault(EntityType.Company),
        // Who says 当社 calls another firm 同社.
        "同社" when Issuer is not null && topic == Issuer => seen.TakeLast(Remembered).LastOrDefault(e => e.Type == EntityType.Company && e != Issuer) ?? topic,
        _ when IsOfTopic(pronoun) => topic ?? last.GetValueOrDefault(EntityType.Company),
        _ => last.GetValueOrDefault(pronoun.Type),
    };

    /// <summary>Whether it is the firm of which a text has just spoken: 同社.</summary>
    public static bool IsOfTopic(Candidate pronoun) => pronoun.Text is "同社" or "the company" or "The company" or "the firm" or "the start-up" or "the startup";

    // The last body whose name ends so, as far back as a reader remembers.
    private DocumentEntity? Ending(string noun)
    {
        var at = seen.Count == 0 ? -1 : seen.FindLastIndex(seen.Count - 1, Math.Min(seen.Count, Remembered), e => e.Name.Length > noun.Length && e.Name.EndsWith(noun, StringComparison.Ordinal));
        return at < 0 ? null : seen[at];
    }

    // The bank is one that is called so; the start-up what the text is about; the minister who holds that office.
    private DocumentEntity? Described(Candidate pronoun, string noun, DocumentEntity? topic, DocumentEntity? person)
    {
        if (pronoun.Type == EntityType.Person)
            return person is not null && Holds(person, noun) ? person : Recent(people, p => Holds(p, noun));
        if (pronoun.Text.StartsWith("his ", StringComparison.OrdinalIgnoreCase) || pronoun.Text.StartsWith("her ", StringComparison.OrdinalIgnoreCase))
            return person?.Office?.Body is { Type: EntityType.Company or EntityType.Organization } own ? own : null;
        var named = Recent(seen, e => e.Name.Contains(noun, StringComparison.OrdinalIgnoreCase) && (topic is null || e == topic || noun is "bank" or "fund"));
        return noun switch
        {
            "bank" or "ministry" or "agency" or "university" or "institute" or "commission" or "council" or "authority" or "group" or "association" or "ngo" or "charity" => named,
            "fund" => named ?? Recent(seen, e => e.Subtype == "investor"),
            "government" or "regulator" or "watchdog" or "parent" or "subsidiary" or "backer" or "investor" or "affiliate" or "marketplace" or "chain" => null,
            _ => pronoun.Type == EntityType.Company ? topic ?? last.GetValueOrDefault(EntityType.Company) : null,
        };
    }

    private static bool Holds(DocumentEntity person, string title) => person.Titles.Any(t => t.Contains(title, StringComparison.OrdinalIgnoreCase));

    private static DocumentEntity? Recent(List<DocumentEntity> entities, Func<DocumentEntity, bool> fits)
    {
        for (var i = entities.Count - 1; i >= Math.Max(0, entities.Count - Remembered); i--)
            if (fits(entities[i]))
                return entities[i];
        return null;
    }

    private DocumentEntity? Titled(string title)
    {
        var at = people.Count == 0 ? -1 : people.FindLastIndex(people.Count - 1, Math.Min(people.Count, Remembered), p => p.Titles.Any(t => t.EndsWith(title, StringComparison.Ordinal)));
        return at < 0 ? null : people[at];
    }

    private static DocumentEntity? Firm(DocumentEntity? speaker) =>
        speaker is { Type: EntityType.Company } ? speaker : speaker?.Office?.Body is { Type: EntityType.Company } body ? body : null;

    // In a text that names no state 政府 is the government of its readers.
    private DocumentEntity? Default() => lexicon.Get("日本") is { } japan ? mentioned.Known(japan) : null;
}
