using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Statements;

/// <summary>Reads which mentions of a Japanese sentence carry which particle; listed ones share that of the last.</summary>
internal static partial class Arguments
{
    public static IReadOnlyList<CaseArgument> Of(AnnotatedSentence sentence)
    {
        var result = new List<CaseArgument>();
        for (var i = 0; i < sentence.Text.Length; i++)
            if (sentence.EntityAt(i) is { } slot && Particle(sentence, i, slot) is { } particle)
                result.Add(new CaseArgument(slot, i, particle.Plain, particle.End));
        return result;
    }

    private static (string Plain, int End)? Particle(AnnotatedSentence sentence, int at, Slot slot)
    {
        if (slot.List.Count > 1)
            at = sentence.Text.IndexOf((char)('\uE000' + slot.List[^1]), StringComparison.Ordinal);
        var m = After.In(sentence.Ontology).Match(sentence.Text, at + 1, sentence.Text.Length - at - 1);
        if (m.Success)
            return (Plain(m.Groups["particle"].Value), m.Index + m.Length);
        // 私自身、…: a pronoun that opens the sentence is its topic also without a particle.
        // 東雲重工、白樺通信を買収: so is the name with which a headline opens.
        return at + 1 < sentence.Text.Length && sentence.Text[at + 1] == '、' && IsTopic(sentence.Text, at, slot) ? ("は", at + 1) : null;
    }

    private static bool IsTopic(string text, int at, Slot slot) =>
        at == 0 && slot.Candidate?.Kind == Mentions.CandidateKind.Pronoun || Opens().IsMatch(text[..at]) && IsHeadline(text);

    private static bool IsHeadline(string text) =>
        text[^1] is not ('。' or '.' or '、') && !text.Contains('は', StringComparison.Ordinal) && !text.Contains('が', StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[(【]?[0-9一二三四五六七八九十]{1,3}[)】.、]? ?|[■◆●○◎・※▼▽] ?|第[0-9]+[条章項] ?)?$")]
    private static partial Regex Opens();

    private static string Plain(string particle) => Plains.GetValueOrDefault(particle, particle);

    private static readonly Dictionary<string, string> Plains = new (string Plain, string[] Particles)[]
    {
        ("で", ["において", "にて", "では", "でも", "における", "での"]),
        ("に", ["に対して", "に対し", "に対する", "には", "にも", "向けに", "にとって"]),
        ("と", ["とは", "とも", "との", "とともに"]),
        ("によって", ["によって", "により", "による", "によれば"]),
        ("から", ["からの"]),
        ("へ", ["への"]),
    }.SelectMany(p => p.Particles.Select(particle => (particle, p.Plain))).ToDictionary(p => p.particle, p => p.Plain, StringComparer.Ordinal);

    // What may stand between a name and its particle: 氏, など, 側, の首脳, のような大手企業, a count.
    private static readonly ListedPattern After = new(@"\G[」』]?(?:\([^()]{0,60}\))?"
        + "(?:{argument-after}|(?:の)?(?:数|[0-9]+)?{argument-counters}?(?:の{argument-leaders})?(?:ら)?"
        + @"|のような[^。、\uE000-\uE7FF]{0,8}|といった[^。、\uE000-\uE7FF]{0,8}|という{argument-kinds})?"
        + "(?:など|ら)?(?<particle>において|における|にて|には|にも|にとって|に対して|に対し|に対する|によって|により|による|によれば|によると|向けに|では|でも|での"
        + "|とともに|とは|とも|との|からの|から|への|より|が|は|も|を|に|へ|と(?!い[うっ])|で|の(?!ような))", RegexOptions.CultureInvariant);
}
