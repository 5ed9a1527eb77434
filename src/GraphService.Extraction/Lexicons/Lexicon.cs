using GraphService.Documents;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>The ontology's names and words in the form in which the finders ask for them. Made once for a compile.</summary>
internal sealed class Lexicon
{
    private const int LongestParty = 12;
    private readonly NameTrie names = new();
    private readonly Dictionary<string, GazetteerEntry> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> byJapanese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> demonyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GazetteerEntry> signs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficeTitle> titles;
    private readonly HashSet<string> leaders;

    public Lexicon(Ontology ontology)
    {
        (Ontology, Labels, Heads, Deeds) = (ontology, new LabelWords(ontology), new HeadWords(ontology), new Deeds(ontology));
        (Things, Others, ThingRoles) = (new ThingHeads(ontology), new OtherWords(ontology), new ThingRoles(ontology));
        (Generic, Fields) = (new GenericNames(ontology, Things), new FieldWords(ontology));
        Rounds = new RoundWords(ontology);
        (Firms, Seats) = (new FirmEvidence(ontology), new SeatWords(ontology));
        foreach (var entry in ontology.Names)
        {
            if (entry.Subtype is "state" or "international-body")
                foreach (var party in entry.Spellings.Append(entry.Short).OfType<string>().Where(s => s.Length <= LongestParty))
                    parties.TryAdd(Normalized(party), entry);
            byJapanese.TryAdd(entry.Ja, entry);
            foreach (var spelling in entry.Spellings)
            {
                names.Add(Normalized(spelling), entry);
                bySpelling.TryAdd(Normalized(spelling), entry);
            }
            if (entry is { Subtype: "state", Short: { } sign })
                signs.TryAdd(sign, entry);
            foreach (var demonym in entry.Subtype == "state" ? entry.Demonyms : [])
                demonyms.TryAdd(demonym, entry);
            foreach (var office in entry.Titles)
                offices.TryAdd(Normalized(office), entry);
        }
        titles = ontology.Titles.ToDictionary(t => Normalized(t.Ja), StringComparer.Ordinal);
        leaders = ontology.Titles.Where(t => t.Kind is "head-of-state" or "head-of-government" or "minister" or "diplomat")
            .SelectMany(t => t.En).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var japanese = titles.Where(t => t.Value.Kind != "honorific" || !t.Key.All(Script.IsKatakana)).Select(t => t.Key)
            .Where(t => t.Length > 1 || t is "氏" or "様");
        // 東雲・デジタル相, ソルベルグ国際開発相: a minister of any field behind a name in katakana.
        const string Minister = "(?<=[ァ-ヴー])・?(?:デジタル|[一-龥]{2,12})相(?![手当互談場続違模撲乗])|";
        List<string> words = [.. japanese.Concat(offices.Keys)];
        TitlePattern = new SparsePattern(Minister + WordPattern.AnyOf(words), words.Append("相"), ignoresCase: false);
        List<string> english = [.. ontology.Titles.SelectMany(t => t.En).Where(e => e.Length > 1)];
        EnglishTitlePattern = new SparsePattern($@"\b(?:{WordPattern.AnyOf(english)})\b", english, ignoresCase: true);
    }

    /// <summary>The state or international body whose name or sign begins at a place of a compound (日ASEAN), with its length; null where none does.</summary>
    public (GazetteerEntry Entry, int Length)? PartyAt(string text, int at)
    {
        for (var length = Math.Min(LongestParty, text.Length - at); length > 0; length--)
            if (parties.TryGetValue(text.Substring(at, length), out var entry))
                return (entry, length);
        return null;
    }

    public Ontology Ontology { get; }

    /// <summary>Nouns that say of which type things are.</summary>
    public HeadWords Heads { get; }

    /// <summary>Last nouns that say what a noun phrase is.</summary>
    public ThingHeads Things { get; }

    /// <summary>Names that only say what something is.</summary>
    public GenericNames Generic { get; }

    /// <summary>How texts tell of rounds of investment.</summary>
    public RoundWords Rounds { get; }

    /// <summary>Fields of the header of minutes.</summary>
    public FieldWords Fields { get; }

    /// <summary>What tells that a firm is named.</summary>
    public FirmEvidence Firms { get; }

    /// <summary>What between a name and a place tells that it is the seat.</summary>
    public SeatWords Seats { get; }

    /// <summary>English words with capitals that name nothing.</summary>
    public OtherWords Others { get; }

    /// <summary>Verbs that make what fills their object a thing.</summary>
    public ThingRoles ThingRoles { get; }

    /// <summary>Verbs that tell what their subjects and objects are.</summary>
    public Deeds Deeds { get; }

    /// <summary>Words before values and above columns.</summary>
    public LabelWords Labels { get; }

    /// <summary>Any Japanese title, the longest first.</summary>
    public SparsePattern TitlePattern { get; }

    /// <summary>Any English title.</summary>
    public SparsePattern EnglishTitlePattern { get; }

    /// <summary>All names of the gazetteer in a text, the longest at each place.</summary>
    public IEnumerable<(int Start, int End, GazetteerEntry Entry)> Names(string text, int start, int end) => names.Find(text, start, end);

    /// <summary>What the gazetteer knows by a Japanese name.</summary>
    public GazetteerEntry? Get(string? japanese) => japanese is null ? null : byJapanese.GetValueOrDefault(japanese);

    /// <summary>What the gazetteer knows by exactly this name, in any spelling.</summary>
    public GazetteerEntry? ByName(string name) => bySpelling.GetValueOrDefault(name);

    /// <summary>The body to which an office points by itself: 外相 to 外務省.</summary>
    public GazetteerEntry? BodyOf(string office) => offices.GetValueOrDefault(office);

    /// <summary>The state of a sign in compounds: 米.</summary>
    public GazetteerEntry? StateBySign(string sign) => signs.GetValueOrDefault(sign);

    /// <summary>Words that are adjectives of states.</summary>
    public IReadOnlyCollection<string> Demonyms => demonyms.Keys;

    /// <summary>The state of which a word is the adjective: Japanese.</summary>
    public GazetteerEntry? OfDemonym(string word) => demonyms.GetValueOrDefault(word);

    /// <summary>Whether an English office is one of those who lead a state or a ministry, of whom the surname alone is said.</summary>
    public bool IsLeader(string office) => leaders.Contains(office[(office.LastIndexOf(' ') + 1)..]) || leaders.Contains(office);

    /// <summary>Whether a text ends with a Japanese title: 東雲機構理事.</summary>
    public bool EndsWithTitle(string text) => TitlePattern.Matches(text).Any(m => m.Index + m.Length == text.Length);

    /// <summary>What is known of a title.</summary>
    public OfficeTitle? Title(string title) => titles.GetValueOrDefault(title)
        ?? (title.EndsWith('相') && title.Length > 1 ? titles.GetValueOrDefault("担当相") : null);

    /// <summary>Of which kinds the offices in a role are: 首相, Prime Minister of Japan.</summary>
    public IEnumerable<string> KindsOfTitles(string role) => TitlePattern.Matches(role).Select(m => Title(m.Value)?.Kind)
        .Concat(EnglishTitlePattern.Matches(role).Select(m => Title(m.Value)?.Kind)).OfType<string>().Distinct();

    /// <summary>The state that an entry is, or to which it belongs; null where it belongs to none.</summary>
    public GazetteerEntry? StateOf(GazetteerEntry? entry)
    {
        for (var steps = 0; entry is not null && steps < 8; steps++, entry = Get(entry.Of ?? entry.In))
            if (entry.Subtype == "state")
                return entry;
        return null;
    }

    /// <summary>A name as the normaliser gives it.</summary>
    public static string Normalized(string name) => Normalizer.Normalize(new SourceText(name)).Value.TrimEnd('\n');
}
