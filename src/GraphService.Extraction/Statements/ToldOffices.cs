using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Statements;

/// <summary>Offices that a Japanese verb tells: 東雲機構の理事を務める, 白樺通商の社長に就く, ハイチの首相に任命された, 東雲銀行で調査役として働いた.</summary>
internal sealed partial class ToldOffices(Lexicon lexicon)
{
    private const double Sure = 0.8;
    private const double ByTopic = 0.65;
    private const int Nearest = 60;
    private readonly Predicate? predicate = lexicon.Ontology.With(PredicateTraits.Office).FirstOrDefault();

    public IEnumerable<Finding> Find(ClauseReading reading)
    {
        if (predicate is null)
            yield break;
        foreach (var worked in Worked(reading))
            yield return worked;
        foreach (var taken in Taken(reading))
            yield return taken;
        foreach (Match m in Office.In(reading.Ontology).Matches(reading.Text))
            if (Body(reading, m) is { } body && IsTitle(m.Groups["title"].Value, body) && Holder(reading, m) is { } holder
                && StanceOf(reading, m) is { } stance)
                yield return new Finding(
                    holder.Person, predicate.Name, body, IsAhead(reading, m, stance) ? Stance.Planned : stance, reading.Sentence.Start, reading.Sentence.End)
                { Qualifiers = new() { Role = m.Groups["title"].Value }, Confidence = holder.Confidence, Speaker = Attribution.Of(reading, m.Index) };
    }

    // 白樺製薬は東雲氏を最高科学責任者に迎えた.
    private IEnumerable<Finding> Taken(ClauseReading reading)
    {
        foreach (Match m in Takes.In(reading.Ontology).Matches(reading.Text))
            if (Person(reading, m.Groups["who"].Index) is { } person && lexicon.EndsWithTitle(m.Groups["title"].Value)
                && BodyBefore(reading, m) is { } body && reading.StanceAfter(m.Groups["deed"].Index + 1) is { } stance)
                yield return new Finding(person, predicate!.Name, body, stance, reading.Sentence.Start, reading.Sentence.End)
                { Qualifiers = new() { Role = m.Groups["title"].Value }, Confidence = Sure, Speaker = Attribution.Of(reading, m.Index) };
    }

    // 東雲機構に勤めていた東雲氏: an employment without a title.
    private IEnumerable<Finding> Worked(ClauseReading reading)
    {
        foreach (Match m in Employed.In(reading.Ontology).Matches(reading.Text))
            if (Body(reading, m) is { Subtype: not "state" } body && Holder(reading, m) is { } holder
                && reading.StanceAfter(m.Groups["deed"].Index + 1) is { } stance)
                yield return new Finding(holder.Person, predicate!.Name, body, stance, reading.Sentence.Start, reading.Sentence.End)
                { Confidence = holder.Confidence, Speaker = Attribution.Of(reading, m.Index) };
    }

    private static readonly ListedPattern Employed = new(@"(?<body>[\uE000-\uE7FF])(?:社)?(?:に|で)(?<deed>{office-employed})(?![先地])");

    private static Resolution.DocumentEntity? BodyBefore(ClauseReading reading, Match m) =>
        Subject().Matches(reading.Text).Select(s => reading.Sentence.EntityAt(s.Index)?.Entity)
            .LastOrDefault(e => e is { Type: EntityType.Company or EntityType.Organization });

    private static readonly ListedPattern Takes = new(@"(?:(?<who>[\uE000-\uE7FF])(?:氏|さん)?を(?:、[\uE000-\uE7FF]は、?)?(?<title>[一-龥ァ-ヴーA-Za-z・]{2,18})"
        + @"|(?<title>[一-龥ァ-ヴーA-Za-z・]{2,18})に(?<who>[\uE000-\uE7FF])(?:氏|さん)?を)(?:に|として)?(?<deed>{office-given})");

    private static Resolution.DocumentEntity? Body(ClauseReading reading, Match m) =>
        reading.Sentence.EntityAt(m.Groups["body"].Index)?.Entity is
        { Type: EntityType.Company or EntityType.Organization or EntityType.Government } body ? body : null;

    // 韓国の課長 heads a section of something else.
    private bool IsTitle(string title, Resolution.DocumentEntity body) =>
        lexicon.EndsWithTitle(title)
        && (body.Subtype != "state" || lexicon.Title(title)?.Kind is "head-of-state" or "head-of-government" or "minister" or "diplomat" or "legislator");

    // Who stands between, else the subject before it, else who is named behind it, else of whom the sentences before speak.
    private static (Resolution.DocumentEntity Person, double Confidence)? Holder(ClauseReading reading, Match m)
    {
        if (m.Groups["who"].Success)
            return Person(reading, m.Groups["who"].Index) is { } between ? (between, Sure) : null;
        if (Subject().Matches(reading.Text[..m.Index]).Select(s => Person(reading, s.Index)).LastOrDefault(p => p is not null) is { } before)
            return (before, Sure);
        var end = m.Index + m.Length;
        if (Named().Match(reading.Text, end, Math.Min(Nearest, reading.Text.Length - end)) is { Success: true } named
            && Person(reading, named.Groups["who"].Index) is { } behind)
            return (behind, Sure);
        return !reading.IsOfAnother && reading.PreviousTopic([EntityType.Person])?.Entity is { } topic ? (topic, ByTopic) : null;
    }

    private static Resolution.DocumentEntity? Person(ClauseReading reading, int at) =>
        reading.Sentence.EntityAt(at)?.Entity is { Type: EntityType.Person } person ? person : null;

    // 理事を務める東雲氏は…を提案した: what follows isn't said of the office.
    private static Stance? StanceOf(ClauseReading reading, Match m) =>
        Describes().IsMatch(reading.Text[(m.Index + m.Length)..]) ? Stance.Asserted : reading.StanceAfter(m.Groups["deed"].Index + 1);

    [GeneratedRegex(@"^(?:る|た|ている|ていた|めた|める)?[\uE000-\uE7FF]")]
    private static partial Regex Describes();

    // 社長に就く。 tells of what is to come; 社長を務める doesn't.
    private static bool IsAhead(ClauseReading reading, Match m, Stance stance) => stance == Stance.Asserted
        && (Ahead.In(reading.Ontology).IsMatch(reading.Text[m.Groups["deed"].Index..]) || m.Groups["title"].Value.StartsWith("次期", StringComparison.Ordinal));

    private const string Who = @"[^。、\uE000-\uE7FF]{0,6}(?<who>[\uE000-\uE7FF])(?:氏|さん)?(?:が|を)[^。\uE000-\uE7FF]{0,12}";

    private static readonly ListedPattern Office = new(@"(?<body>[\uE000-\uE7FF])(?:社)?(?:の|で)(?<title>(?!{office-not-ja})[0-9一-龥ァ-ヴーA-Za-z・]{1,18}?)"
        + $@"(?:に(?:は|も)?、?(?:{Who})?(?<deed>{{office-taken}})"
        + @"|(?:の職|職)?を(?<deed>{office-held})"
        + @"|は、?[^。、\uE000-\uE7FF]{0,14}(?<who>[\uE000-\uE7FF])(?:氏|さん)?(?<deed>(?:だ|である|です|で、|。|、|$))"
        + "|として(?<deed>{office-worked})|(?:で|だ)(?<deed>ある|った|あった|した)(?!と))");

    [GeneratedRegex(@"[\uE000-\uE7FF](?=(?:氏|さん|博士|教授)?(?:は|が|も|、))")]
    private static partial Regex Subject();

    // 理事長に選ばれたのは…東雲教授だ, 理事を務める東雲氏.
    [GeneratedRegex(@"\G[^。、\uE000-\uE7FF]{0,10}(?:のは、?[^。]{0,24}?|[るたい]|[^。、]{0,8}の)?(?<who>[\uE000-\uE7FF])")]
    private static partial Regex Named();

    private static readonly ListedPattern Ahead = new("^(?:{office-ahead}|{office-ahead-stems}(?:する(?:。|と|予定|見通し|$)|します|いたします))");
}
