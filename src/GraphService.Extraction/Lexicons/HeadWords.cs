using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>The nouns that say of which type things are, in the form in which finders ask for them.</summary>
internal sealed class HeadWords
{
    private const int LongestWord = 12;

    // Kestrel, an alumna of a university: what stands behind such a word says nothing of the name.
    private const string Crossing = @"\b(?:of|at|from|with|who|that|which|in|for|by|to)\b";
    private readonly Dictionary<string, HeadNoun> ending = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HeadNoun> leading = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HeadNoun> beside = new(StringComparer.OrdinalIgnoreCase);
    private readonly Ontology ontology;
    private readonly Regex before;
    private readonly Regex after;
    private readonly Regex group;
    private readonly Regex isA;
    private readonly IReadOnlyList<string> leads;

    public HeadWords(Ontology ontology)
    {
        this.ontology = ontology;
        foreach (var head in ontology.Heads)
            foreach (var word in head.Ja.Concat(head.En))
                (head.Leads ? leading : head.Beside ? beside : ending)[word] = head;
        var ja = WordPattern.AnyOf(ontology.Heads.Where(h => h.Beside).SelectMany(h => h.Ja));
        // Of makers there are many: toolmaker, drugmaker.
        var en = WordPattern.AnyOf(ontology.Heads.Where(h => h.Beside).SelectMany(h => h.En)) + "|[a-z]+maker";
        before = Made($@"(?:(?<word>{ja})(?:の|である|だった|、|・)?[「『""(]?|(?:\b(?=(?-i:[a-z]))|^)(?<word>{en})s?,? ?[""“(]?)$");
        after = Made(@"^[」』""”)]?(?:(?:,| is| was| are| became|, which is|, who is)"
            + $@" (?:now |also )?(?:an?|the|one of the|another) (?<words>(?:(?!{Crossing})[^,.;:()]){{0,80}}?\b(?<word>{en}))\b(?!-| (?:{en})\b)"
            + $"|(?:は|とは)、?[^。]{{0,50}}?(?<word>{ja})(?:である|だ|です|で、|であり|。|{{head-one-of}}|として)"
            + $@"|\((?:[^()]{{0,20}}?)(?<word>{ja})\)|(?:という|との)[^。、]{{0,12}}?(?<word>{ja}))");
        var plural = $"(?<word>{en.Replace("y|", "(?:y|ie)|", StringComparison.Ordinal)})(?:s|es)?";
        group = Made($@"\b{plural},? {{head-members-leads}} (?:[^.;:]{{0,80}}(?:,| and) )?$");
        leads = ontology.Words.GetValueOrDefault("name-leads") ?? [];
        isA = Made($@"^(?:社|各社)(?![一-龥々])");
    }

    /// <summary>Whether a word says who somebody is and no thing: maker, charity, economist.</summary>
    public bool SaysWho(string word) => beside.GetValueOrDefault(word)?.Type is EntityType.Company or EntityType.Organization or EntityType.Person;

    /// <summary>English nouns that say who somebody is: maker, charity, economist.</summary>
    public IEnumerable<string> Who => beside.Keys.Where(w => char.IsAscii(w[0]) && SaysWho(w));

    /// <summary>The noun of exactly this word, at the end of a name; null where it is none.</summary>
    public HeadNoun? OfEnding(string word) => ending.GetValueOrDefault(word);

    /// <summary>The noun with which a name ends, or that its first words are before "of" and "for": Kestrel Ventures, Ministry of Digital Affairs.</summary>
    public HeadNoun? OfName(string name)
    {
        if (Script.IsJapanese(name[^1]))
            return LongestEnd(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Harbour Plan 2040: the year is none of its nouns.
        if (words.Length > 2 && words[^1].All(char.IsAsciiDigit))
            words = words[..^1];
        var of = Array.FindIndex(words, w => w is "of" or "for" or "on");
        return (of > 0 ? LastOf(words[..of]) ?? LastOf(words) : LastOf(words)) ?? FirstOf(words);
    }

    /// <summary>
    /// What the words beside a name say that it is: the startup Kestrel; Kestrel, a
    /// maker of robots; 新興企業のケストレル. Null where they say nothing.
    /// </summary>
    public HeadNoun? Beside(string textBefore, string textAfter) =>
        Find(before, textBefore) ?? Find(after, textAfter) ?? Find(group, textBefore) ?? (isA.IsMatch(textAfter) ? beside.GetValueOrDefault("企業") : null);

    private HeadNoun? Find(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } m ? Named(m.Groups["word"].Value) : null;

    // Companies, and what ends in maker.
    private HeadNoun? Named(string word) =>
        beside.GetValueOrDefault(word) ?? beside.GetValueOrDefault(word[..^2] + "y") ?? beside.GetValueOrDefault("maker");

    /// <summary>The noun of a kind of things with which Japanese words end, right before a name in quotation marks: 新会社「…」, 報告書「…」.</summary>
    public HeadNoun? EndOf(string words)
    {
        for (var length = Math.Min(LongestWord, words.Length); length > 1; length--)
            if ((beside.GetValueOrDefault(words[^length..]) ?? ending.GetValueOrDefault(words[^length..])) is { } head && (head.Beside || head.Describes))
                return head;
        return null;
    }

    /// <summary>How many letters of a Japanese run of nouns say what the name behind them is: ゲーム会社 of ゲーム会社ケストレル.</summary>
    public int LengthOfLead(string run)
    {
        for (var at = run.Length - ShortestName; at > 1; at--)
            if (leads.Any(l => run.AsSpan(0, at).EndsWith(l)) && !IsOnlyHeads(run[at..]) && !ending.ContainsKey(run[at..]) && !beside.ContainsKey(run[at..]))
                return at;
        return 0;
    }

    private const int ShortestName = 3;

    /// <summary>Whether a Japanese word is made of such nouns alone: ベンチャーキャピタルファンド.</summary>
    public bool IsOnlyHeads(string text)
    {
        // Which beginnings are: each place is looked at once, however many ways there are to cut the text.
        var made = new bool[text.Length + 1];
        made[0] = true;
        for (var end = 1; end <= text.Length; end++)
            for (var start = Math.Max(0, end - LongestWord); start < end && !made[end]; start++)
                made[end] = made[start] && beside.ContainsKey(text[start..end]);
        return made[^1];
    }

    // At least two letters are the name's own: 同社 is none.
    private HeadNoun? LongestEnd(string name)
    {
        for (var length = Math.Min(LongestWord, name.Length - 2); length > 0; length--)
            if (ending.TryGetValue(name[^length..], out var head))
                return head;
        return null;
    }

    // Banco Aurora, El Diario de Lima.
    private HeadNoun? FirstOf(string[] words) =>
        words.Length < 2 ? null : leading.GetValueOrDefault(words[0]) ?? (words.Length > 2 && words[0].Length <= 3 ? leading.GetValueOrDefault(words[1])
            : null);

    private HeadNoun? LastOf(string[] words)
    {
        for (var count = Math.Min(3, words.Length); count > 0; count--)
            if (ending.TryGetValue(string.Join(' ', words[^count..]), out var head))
                return head;
        return words.Length > 0 && words[^1].Length > LongestWord - 4 && Compound.In(ontology).Match(words[^1]) is { Success: true } m
            ? ending.GetValueOrDefault(m.Value) : null;
    }

    // Kreditbank, Stadtwerke: in German and its neighbours the noun is the end of a word.
    private static readonly ListedPattern Compound = new("{firm-compound-ends}$");

    private Regex Made(string pattern) => new ListedPattern(pattern, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture).In(ontology);
}
