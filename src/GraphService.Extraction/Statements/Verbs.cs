using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>What follows the stem of a Japanese verb: whether it is one at all, its voice, and whether it describes the noun behind it.</summary>
internal static partial class Verbs
{
    /// <summary>Whether the stem is used as a verb: 投資した, 投資を行う, 採択。; not 投資家, 開発センター.</summary>
    public static bool IsVerb(Ontology ontology, string rest) => Verbal.In(ontology).IsMatch(rest);

    /// <summary>Whether it is in the passive.</summary>
    public static bool IsPassive(string rest) => Passive().IsMatch(rest);

    /// <summary>The length of the ending up to a mention that the verb describes (採択した宣言); null where it describes none.</summary>
    public static int? ToHead(string rest) => Attributive().Match(rest) is { Success: true } m ? m.Length : null;

    /// <summary>Whether the verb is said of something just spoken of: 提案したもの.</summary>
    public static bool IsSaidOfTopic(string rest) => Nominal().IsMatch(rest);

    /// <summary>The length of the ending of a cleft sentence (投資しているのは) up to the mention behind it; null where it is none.</summary>
    public static int? ToCleft(string rest) => Cleft().Match(rest) is { Success: true } m ? m.Length : null;

    /// <summary>Whether what stands behind is who or what the clause leaves open: 買収したのは, 投資した企業は.</summary>
    public static bool IsCleft(string rest) => CleftEnding().IsMatch(rest);

    /// <summary>Whether the speaker wishes it: 招待したい.</summary>
    public static bool IsWish(string rest) => Wish().IsMatch(rest);

    /// <summary>Whether the clause is what somebody tells: 提携したと述べた, 提携したことも明らかにした.</summary>
    public static bool IsTold(Ontology ontology, string rest) => Told.In(ontology).IsMatch(rest);

    /// <summary>Whether the ending only connects to the next clause and so shares its stance: 設立し、.</summary>
    public static bool Connects(string rest) => Connecting().IsMatch(rest);

    /// <summary>Ends of all verbs in a sentence, whatever they mean; arguments before one belong to it.</summary>
    public static IEnumerable<int> EndsIn(string text) => Any().Matches(text).Select(m => m.Index + m.Length);

    private static readonly ListedPattern Verbal = new("^(?:し(?!ょ)|す|さ[れせ]|せ|を{verb-light}"
        + "|が{verb-light-subject}|られ|られた|[たてるっいらりんくきぶみむげわ]|れ[たてるま]"
        + "|へ(?:。|$)|{verb-plans}|[、。]|$|中(?:。|の|で|だ)|だ|に{verb-light-goal}|のため|[」』)])");

    [GeneratedRegex(@"^(?:され|られ|れ[たてるま]|が行われ|が実施され)")]
    private static partial Regex Passive();

    [GeneratedRegex(@"^(?:し|され|られ|れ|って|っ|い|り|き)?(?:た|てい[るた]|る|する|す|て(?:きた|いく)|予定の|を行[うっ]た?|を進める|している|う|く|む)(?:同|この|その)?(?=[\uE000-\uE7FF])")]
    private static partial Regex Attributive();

    [GeneratedRegex(@"^(?:し|され|られ)?たもの")]
    private static partial Regex Nominal();

    [GeneratedRegex(@"^(?:し|って|っ|い|り|き)?(?:た|てい[るた]|る|する|きた)(?:の|者|企業|会社|国)は、?(?=[\uE000-\uE7FF])")]
    private static partial Regex Cleft();

    [GeneratedRegex("^(?:し|され|って|っ|い|り|き)?(?:た|てい[るた]|る|する|きた)の[はが]")]
    private static partial Regex CleftEnding();

    [GeneratedRegex(@"^(?:し|き|み|ち)?たい(?:と|。|$|です)|^(?:が)?できればと")]
    private static partial Regex Wish();

    private static readonly ListedPattern Told = new("^[ぁ-ん]{0,8}?(?:こと(?:を|も|が)|と|との[一-龥]{1,4}を){said-told}");

    [GeneratedRegex(@"^(?:し|り|き|み|て|って|しており|し、|)(?:、|$)")]
    private static partial Regex Connecting();

    [GeneratedRegex(@"[一-龥ァ-ヴー](?:し(?:た|て|ている)|する|され(?:た|る|て)|せる)|を含む|[一-龥](?:った|った|いた|んだ|いだ|れた|れる|げた|げる|けた|ける|める|めた|える|えた)")]
    private static partial Regex Any();
}
