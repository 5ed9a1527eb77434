using System.Text.RegularExpressions;
using GraphService.Entities;

namespace GraphService.Extraction.Mentions;

/// <summary>Pronouns and role words. What they stand for is worked out by resolution; they are never names.</summary>
internal static partial class Pronouns
{
    public static IEnumerable<Candidate> Find(TextWindow window)
    {
        foreach (Match m in Japanese().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, TypeOf(m.Value), CandidateKind.Pronoun);
        foreach (Match m in PointingBack().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, TypeOf(m.Value), CandidateKind.Pronoun);
        foreach (Match m in EnglishPair().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, TypeOf(m.Value), CandidateKind.Pronoun);
        foreach (Match m in EnglishPeople().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Person, CandidateKind.Pronoun);
        foreach (Match m in LastNoun().Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Organization, CandidateKind.Pronoun);
    }

    /// <summary>Whether it is only the last noun of a name that was said before: 公社は of 東雲公社.</summary>
    public static bool IsLastNoun(string word) => LastNoun().IsMatch(word);

    /// <summary>Whether it stands for two: 両国, 双方.</summary>
    public static bool IsPair(string word) => word is "双方" || word.StartsWith('両') || EnglishPairWord().IsMatch(word) || PeopleOf(word) is not null;

    /// <summary>What two people are of whom it speaks: ministers of the two ministers; null where it speaks of others.</summary>
    public static string? PeopleOf(string word) =>
        EnglishPeople().Match(word) is { Success: true } m && m.Length == word.Length ? m.Groups["noun"].Value : null;

    /// <summary>Whether two firms are meant: 両社, both companies.</summary>
    public static bool IsPairOfFirms(string word) => word is "両社" || word.EndsWith("companies", StringComparison.Ordinal)
        || word.EndsWith("firms", StringComparison.Ordinal);

    [GeneratedRegex("^Both$|^(?:[Tt]he (?:two )?|[Bb]oth )(?:sides|Sides|countries|companies|firms|parties|Parties|governments|states|nations|Participants)$")]
    private static partial Regex EnglishPairWord();

    [GeneratedRegex(@"\b(?:[Tt]he two|[Bb]oth) (?:sides|countries|companies|firms|parties|governments|states|nations)\b|\b[Tt]he (?:two )?(?:sides"
        + @"|Sides|Parties|Participants)\b(?= (?:have |also |further |then )?(?:agreed|signed|adopted|discussed|welcomed|expressed|noted|reaffirmed"
        + @"|concluded))"
        + @"|(?<=^|[.!?:] |\n)Both(?= (?:have |had |also |further |then |again )?(?:agreed|signed|called|adopted|discussed|welcomed|expressed|noted"
        + @"|stressed|reaffirmed|underlined|pledged|condemned|undertook|urged|decided|will|intend|support|want) )")]
    private static partial Regex EnglishPair();

    [GeneratedRegex(@"\b(?:[Tt]he two|[Bb]oth) (?:foreign |prime |Foreign |Prime |trade |finance |defence |defense )?"
        + @"(?<noun>[Pp]residents|[Ll]eaders|[Mm]inisters|[Cc]hancellors|[Pp]remiers|[Dd]irectors|[Cc]hairmen"
        + @"|chief executives|founders|envoys|ambassadors|scientists|researchers|mayors|governors|men|women)\b(?!,? [A-Z]| of\b)")]
    private static partial Regex EnglishPeople();

    /// <summary>The noun of a word that points back to the last one whose name or title ends so: 同省, 同大臣, 大臣; null for others.</summary>
    public static string? NounOf(string word) => Back().Match(word) is { Success: true } m ? m.Groups["noun"].Value : null;

    private static EntityType TypeOf(string word) => word switch
    {
        "両社" => EntityType.Company,
        _ when IsPair(word) => EntityType.Government,
        _ when NounOf(word) is { } noun && Title().IsMatch(noun) => EntityType.Person,
        _ => Types.GetValueOrDefault(word, EntityType.Organization),
    };

    private static readonly Dictionary<string, EntityType> Types = new (EntityType Type, string[] Words)[]
    {
        (EntityType.Person, ["私自身", "私", "自分", "同氏", "彼", "彼女", "he", "He", "she", "She", "I"]),
        (EntityType.Company, ["当社", "弊社", "同社", "我が社", "わが社", "当公社", "当行"]),
        (EntityType.Company, ["the company", "The company", "the Company", "The Company", "our company", "the firm", "the start-up", "the startup"]),
        (EntityType.Government, ["政府", "我が国", "わが国", "同国", "自国", "the government", "The government"]),
        (EntityType.Event, ["同会議", "同会合", "本会議", "この会議", "この会合", "同サミット", "この会談", "同会談"]),
    }.SelectMany(t => t.Words.Select(word => (word, t.Type))).ToDictionary(t => t.word, t => t.Type, StringComparer.Ordinal);

    private const string Bodies = "省|庁|行|庫|局|財団|基金|研究所|センター|委員会|公社|連盟|団体|組合|大使館|評議会|公団|協会|機構|大学";
    private const string Titles = "大臣|長官|首相|大統領|社長|会長|総裁|議員|知事|市長|局長|外相|副大臣|大使|教授|理事長|次官|課長";

    [GeneratedRegex($"^同?(?<noun>{Bodies}|{Titles})$")]
    private static partial Regex Back();

    [GeneratedRegex($"^(?:{Titles})$")]
    private static partial Regex Title();

    [GeneratedRegex($"同(?:{Bodies}|{Titles})(?![一-龥々])|両(?:国|社|政府|首脳|者)(?![一-龥々])|双方(?=[はがもの])|(?<=^|[。、\\n・])(?:{Titles})(?=[はがも])")]
    private static partial Regex PointingBack();

    [GeneratedRegex("(?<![一-龥々ァ-ヴーA-Za-z0-9の])(?:大使館(?=[はが])|公社|協会|機構|財団|基金|公団|評議会|連盟|研究所|大学)(?=[はがもをに、と]|$)")]
    private static partial Regex LastNoun();

    [GeneratedRegex("私自身|私たち|私達|我々|われわれ|(?<![一-龥])私(?![一-龥立的有学])|当社|弊社|同社|我が社|わが社|(?<![一-龥ァ-ヴー])政府(?![一-龥ァ-ヴー])"
        + "|我が国|わが国|同国|同氏|同会議|同会合|同サミット|同会談|この会談|この会議|この会合|当公社|当行|当機構|当法人"
        + @"|\b(?:[Tt]he [Cc]ompany|[Oo]ur company|the (?:firm|start-?up)|[Tt]he government|He|She|he|she|We|we)\b")]
    private static partial Regex Japanese();
}
