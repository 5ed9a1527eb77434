using System.Buffers;
using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>
/// Japanese nouns that say before a name what it is to another: 創業者でもある山田太郎, 東雲重工の筆頭株主、白樺キャピタル, 子会社のケストレル. Whose it is
/// stands before the noun, else it is the topic. Made once for a compile; safe for concurrent use.
/// </summary>
internal sealed class RoleNouns
{
    private const double Sure = 0.85;
    private const double ByTopic = 0.65;
    private readonly Dictionary<string, List<RoleNoun>> nouns = new(StringComparer.Ordinal);
    private readonly SearchValues<string> words;
    private readonly List<Regex> patterns = [];
    private readonly HashSet<string> titles;

    public RoleNouns(Ontology ontology)
    {
        titles = ontology.Titles.Select(t => t.Ja).ToHashSet(StringComparer.Ordinal);
        foreach (var predicate in ontology.Predicates)
            foreach (var frame in predicate.Clauses.Where(c => c.IsNoun))
                foreach (var lemma in frame.Lemmas.Where(l => l.Any(c => c > 0x3000)))
                    Add(lemma, RoleNoun.Of(predicate, frame));
        var all = AnyOf();
        // 主催は福岡県, リードは白樺キャピタル: words that stand before a colon too.
        foreach (var predicate in ontology.Predicates)
            foreach (var label in predicate.Labels)
                foreach (var word in label.Words.Where(w => w.Length > 1 && w.All(Script.IsJapanese)))
                    Add(word, RoleNoun.Of(predicate, label));
        words = SearchValues.Create([.. nouns.Keys], StringComparison.Ordinal);
        if (nouns.Count == 0)
            return;
        patterns.Add(new ListedPattern(
            $@"(?:(?<owner>[\uE000-\uE7FF])(?:社)?の(?:[^。、\uE000-\uE9FF]{{0,8}}|[^。、\uE000-\uE7FF]{{0,12}}[るた]))?(?<![一-龥々])"
            + $@"(?:[一-龥々ァ-ヴーA-Za-z]{{2,10}}?(?=子会社|現地法人))?(?<noun>{all})"
            + @"(?:でもある|である|だった|で[^。、\uE000-\uEAFF]{1,8}の|の|、(?:[\uE000-\uE7FF]の|[一-龥ァ-ヴー]{1,8}の)?)?(?<who>[\uE000-\uE7FF])(?!の(?:株式|株|元|前))",
            RegexOptions.ExplicitCapture).In(ontology));
        // 引受先は白樺キャピタル、若葉銀行の2社.
        patterns.Add(new ListedPattern(
            $@"(?:(?<owner>[\uE000-\uE7FF])(?:社)?の)?(?<![一-龥々]){{role-degrees}}?(?<noun>{AnyOf()})"
            + $@"(?:は|には|として)、?(?:[^。、]{{1,24}}[たる](?=[\uE000-\uE7FF]))?(?:[^。、\uE000-\uEAFF]{{0,10}}(?<who>[\uE000-\uE7FF])[、と]?)+"
            + "(?:という[^。、\uE000-\uEAFF]{1,12})?(?:の[0-9]+[社者]|など|ほか|らだ|ら|だ|である|です|で|だった|でした|だそう|とのこと)*(?:[。、]|$|が{role-joining})",
            RegexOptions.ExplicitCapture).In(ontology));
        // 白樺キャピタルをリード投資家とする増資, 若葉通商を子会社とした.
        patterns.Add(new ListedPattern(
            $@"(?:(?<who>[\uE000-\uE7FF])(?:氏|さん)?(?:、|と|や|らと|ら)?(?:[^。、を\uE000-\uEAFF]{{1,16}}の)?)+"
            + $@"を(?:[^。、\uE000-\uEAFF]{{0,6}})?(?<noun>{all})(?:と(?:する|して|し(?!な)|した|なる)|に(?:する|した|して|{{role-verbs}}))",
            RegexOptions.ExplicitCapture).In(ontology));

        void Add(string word, RoleNoun noun) => (nouns.TryGetValue(word, out var list) ? list : nouns[word] = []).Add(noun);

        string AnyOf() => string.Join('|', nouns.Keys.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).Select(Regex.Escape));
    }

    /// <summary>What a sentence states so.</summary>
    public IEnumerable<Finding> Find(ClauseReading reading)
    {
        if (!reading.Text.AsSpan().ContainsAny(words))
            yield break;
        foreach (var m in patterns.SelectMany(p => p.Matches(reading.Text)))
            foreach (var noun in nouns[m.Groups["noun"].Value])
                foreach (Capture who in m.Groups["who"].Captures)
                    if (Made(reading, m, who.Index, noun) is { } finding)
                        yield return finding;
    }

    private Finding? Made(ClauseReading reading, Match m, int who, RoleNoun noun)
    {
        if (reading.Sentence.EntityAt(who)?.Entity is not { } holder || !noun.HolderTypes.Contains(holder.Type))
            return null;
        var (owner, confidence) = Owner(reading, m, noun.OwnerTypes, holder);
        if (owner is null || owner == holder)
            return null;
        var (subject, @object) = noun.HoldsObject ? (owner, holder) : (holder, owner);
        return new Finding(subject, noun.Predicate.Name, @object, Stance.Asserted, reading.Sentence.Start, reading.Sentence.End)
        {
            Qualifiers = new()
            {
                Role = noun.Role ?? (noun.Predicate.Traits.Contains(PredicateTraits.Office) && titles.Contains(m.Groups["noun"].Value)
                ? m.Groups["noun"].Value : null)
            },
            Confidence = confidence,
            Speaker = Attribution.Of(reading, m.Index),
        };
    }

    // Whose it is stands before it, or the sentence or the ones before are about it.
    private static (Resolution.DocumentEntity? Entity, double Confidence) Owner(
        ClauseReading reading, Match m, IReadOnlyList<EntityType> types, Resolution.DocumentEntity holder)
    {
        // タイの子会社: where it is, and not whose.
        if (m.Groups["owner"].Success && reading.Sentence.EntityAt(m.Groups["owner"].Index)?.Entity is { Subtype: not "state", Type: not EntityType.Place } own)
            return types.Contains(own.Type) ? (own, Sure) : (null, 0);
        if (ShareLists.TopicBefore(reading, m.Index) is { } topic)
            return types.Contains(topic.Entity!.Type) && topic.Entity != holder ? (topic.Entity, ByTopic) : (null, 0);
        // 会議に行った。主催は福岡県だ: the event of which the passage spoke last.
        var end = m.Groups["noun"].Index + m.Groups["noun"].Length;
        var isTopic = end < reading.Text.Length && reading.Text[end] == 'は';
        return reading.IsOfAnother && !isTopic ? (null, 0)
            : ((reading.PreviousTopic(types) ?? (types is [EntityType.Event] && reading.LastThing(types) is [var thing, ..] ? thing : null))?.Entity, ByTopic);
    }
}
