using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Noun phrases that end in a telling noun, with what describes it to the left: 海洋観測での協力を広げる共同宣言.</summary>
internal sealed partial class DescribedThings(Lexicon lexicon)
{
    private const int LongestPhrase = 44;
    private readonly EnglishThings english = new(lexicon.Ontology, lexicon.Things, lexicon.Heads);

    /// <summary>Events by their number: 第7回アジア海藻会議.</summary>
    public static IEnumerable<Candidate> Editions(TextWindow window) => Edition.In(window.Ontology).Matches(window.UpToEnd, window.Start)
        .Select(m => new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Event, CandidateKind.Proper)
        { Subtype = "conference", Head = m.Groups["head"].Value });

    public IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> bodies, IReadOnlyList<Candidate> people, bool isHeading)
    {
        foreach (var (at, head) in lexicon.Things.In(window.Text, window.Start, window.End))
        {
            var end = at + head.Length;
            // 同会議 is a pronoun.
            if (Same().IsMatch(window.Slice(Math.Max(window.Start, at - 2), end)))
                continue;
            if (bodies.Any(b => b.Start <= at && b.End > at) || IsIntention(window, at, head) || IsRelation(window, at, head, bodies))
                continue;
            var start = IsBesideCompanion(window, at, head, bodies, people) ? at : AfterNames(window, Begin(window, at), at, head, bodies);
            var by = head is { Type: EntityType.Event, Subtype: "meeting" } && window.Slice(window.Start, at).EndsWith(By, StringComparison.Ordinal)
                ? people.FirstOrDefault(p => p.Tail == at - By.Length) : null;
            yield return by is null
                ? new Candidate(start, end, window.Slice(start, end), head.Type, CandidateKind.Described) { Subtype = head.Subtype, Head = head.Word }
                : new Candidate(at, end, head.Word, head.Type, CandidateKind.Described)
                { Subtype = head.Subtype, Head = head.Word, FullName = by.Text + By + head.Word, With = [by] };
        }
        foreach (Match m in NextAlone.In(window.Ontology).Matches(window.UpToEnd, window.Start))
            yield return new Candidate(m.Index, m.Index + m.Length, m.Value, EntityType.Event, CandidateKind.Described) { Subtype = "meeting", Head = m.Value };
        foreach (var thing in english.Find(window, isHeading))
            yield return thing;
    }

    [GeneratedRegex("(?:同|本|この|その)会議$")]
    private static partial Regex Same();

    // 次回は5月に開く.
    private static readonly ListedPattern NextAlone = new("(?<![一-龥々])(?:{event-next-alone})(?=は|の開催)");

    // 白樺皇太子による|表敬.
    private const string By = "による";

    // 東雲外相は白樺外相と会談を行った: with whom, and no part of what the meeting is called.
    private static bool IsBesideCompanion(TextWindow window, int at, ThingHeads.Head head, IReadOnlyList<Candidate> bodies, IReadOnlyList<Candidate> people) =>
        head.Type == EntityType.Event && at > window.Start && window[at - 1] == 'と' && Carried().IsMatch(window.Slice(at + head.Length, window.End))
        && (people.Any(p => p.Tail == at - 1) || bodies.Any(b => b.Tail == at - 1));

    [GeneratedRegex("^(?:を|に)")]
    private static partial Regex Carried();

    // さくらインターネットとのパートナーシップ: the firm is a party of its own, not a part of the description; so is any name before との and への.
    private static int AfterNames(TextWindow window, int start, int at, ThingHeads.Head head, IReadOnlyList<Candidate> bodies)
    {
        var before = bodies.Where(b => b.Tail > start && b.End < at && b.Entry?.Subtype != "region"
            && !bodies.Any(o => o != b && o.Start <= b.Start && o.End >= b.End && o.End - o.Start > b.End - b.Start)).ToList();
        // 日本とASEANの首脳会議 is theirs together; 大使館と有識者対話を開く is held with one.
        if (head.Type == EntityType.Event && (before.Count != 1 || window.Slice(before[0].Tail, at).StartsWith("との", StringComparison.Ordinal)))
            return start;
        foreach (var body in before)
            if (Party().Match(window.Slice(body.Tail, at)) is { Success: true } party)
                start = Math.Max(start, body.Tail + party.Length);
        return start;
    }

    private static readonly ListedWords Intentions = new("thing-intentions");

    // 投資する計画だ, 設置する構想がある say how something is meant and name nothing.
    private static bool IsIntention(TextWindow window, int at, ThingHeads.Head head) =>
        Intentions.In(window.Ontology).Contains(head.Word) && window[at - 1] is 'る' or 'う' or 'す' or 'く' or 'た';

    // 東雲重工の子会社である白樺通信: what one firm is to another, no firm of its own.
    private static bool IsRelation(TextWindow window, int at, ThingHeads.Head head, IReadOnlyList<Candidate> bodies) =>
        head.Word == "子会社" && (window.Slice(at + head.Length, window.End) is var rest)
        && (Relation().IsMatch(rest) || Apposed().IsMatch(rest)
            || bodies.Any(b => b.Tail < at && Whose().IsMatch(window.Slice(b.Tail, at))) && Apposition().IsMatch(rest));

    /// <summary>Where a Japanese noun phrase begins whose last noun stands at a place.</summary>
    public static int Begin(TextWindow window, int head)
    {
        var floor = Math.Max(window.Start, head - LongestPhrase);
        var start = head;
        // 世界貿易機関(WTO)閣僚会議: an abbreviation in brackets belongs to what stands before it.
        while (start > floor
            && (Left.In(window.Ontology).Match(window.Slice(floor, start)) is { Success: true, Length: > 0 } m
                || (m = Abbreviation().Match(window.Slice(floor, start))).Success))
            start -= m.Length;
        // 東雲計測 中期経営計画: a space between two Japanese words parts them.
        for (var i = head; i > start; i--)
            if (window.Source.SpaceBefore(i) && Script.IsJapanese(window[i - 1]) && Script.IsJapanese(window[i]))
                start = i;
        var phrase = window.Slice(start, head);
        start += Lead.In(window.Ontology).Match(phrase).Length;
        while (start < head && window[start] is 'の' or 'な' or 'や' or 'と')
            start++;
        return start;
    }

    // 第7回アジア海藻会議.
    private static readonly ListedPattern Edition = new("第[0-9]{1,3}回(?:目の)?[「『]?[一-龥々ァ-ヴーA-Za-z0-9・-]{2,24}?"
        + "(?<head>{event-numbered}"
        + ")[」』]?"
        + "(?:(?![一-龥々ァ-ヴー])|(?={event-documents}))");

    // 子会社とした, 子会社にする.
    [GeneratedRegex("^(?:と(?:する|し)|に(?:する|し))")]
    private static partial Regex Relation();

    // 子会社のケストレル.
    [GeneratedRegex("^(?:の|、|である)?[ァ-ヴーA-Z]{2}")]
    private static partial Regex Apposed();

    [GeneratedRegex("^の(?:完全|連結|100%)?$")]
    private static partial Regex Whose();

    [GeneratedRegex("^(?:(?:である|の|、)(?![、。])|だ|です|にな|とな|とし)")]
    private static partial Regex Apposition();

    [GeneratedRegex(@"^(?:との|への|からの|による|とも|と|や|などと|も)(?:間の)?")]
    private static partial Regex Party();

    // One step to the left: a run of content, or what ties two runs together.
    private const string Inflected = "{thing-inflected}";

    private static readonly ListedPattern Left = new(
        $@"(?:{Inflected}|[一-龥々ァ-ヴーA-Za-z0-9・+&/\-]+{{thing-joints}}"
        + @"|(?:[一-龥々ァ-ヴーA-Za-z0-9・+&/\-]+(?:の|を|として|に)){0,4}[一-龥々ァ-ヴーA-Za-z0-9・+&/\-]+(?:を|として)(?:[一-龥]{1,4}(?:する|した)|[一-龥][ぁ-ん]{0,2}(?:る|む|す))"
        + @"|[一-龥々ァ-ヴーA-Za-z0-9・+&/\-]+(?:や|と)(?=$)|[一-龥々ァ-ヴーA-Za-z0-9・+&/\-]+|(?<=[一-龥ァ-ヴーA-Za-z])[「『][^「」『』、。]{2,30}[」』](?:の)?)$");

    [GeneratedRegex(@"(?<=[一-龥々ァ-ヴー])\([A-Z][A-Za-z0-9&.\-]{1,11}\)$")]
    private static partial Regex Abbreviation();

    // What stands before the phrase proper: a date, 今回の, また.
    private static readonly ListedPattern Lead = new(@"^(?:(?:[0-9]{4}年(?:度)?|[0-9]{1,2}月|[0-9]{1,2}日)の?|{thing-openers})+");
}
