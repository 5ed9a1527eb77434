using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Names of the gazetteer, and names made of a state's name: its government, its ministries, its embassies.</summary>
internal sealed partial class KnownNames(Lexicon lexicon)
{
    private readonly StateOrgans organs = new(lexicon);

    public IEnumerable<Candidate> Find(TextWindow window)
    {
        foreach (var (start, end, entry) in lexicon.Names(window.Text, window.Start, window.End))
        {
            var plain = new Candidate(start, end, window.Slice(start, end), entry.Type, CandidateKind.Known) { Entry = entry, Subtype = entry.Subtype };
            if (IsPerson(window, plain))
            {
                yield return new Candidate(start, end, plain.Text, EntityType.Person, CandidateKind.Proper);
                continue;
            }
            if (entry.Type == EntityType.Place && plain.Text[^1] is '都' or '道' or '府' or '県'
                && Town().Match(window.Slice(end, window.End)) is { Success: true } town)
                yield return new Candidate(end, end + town.Length, town.Value, EntityType.Place, CandidateKind.Proper) { Subtype = "city" };
            yield return entry.Subtype == "state" ? Organ(window, plain) ?? organs.Behind(window, plain) ?? Wider(window, plain)
                : Longer(window, plain) ?? Wider(window, plain);
        }
        foreach (var adjective in Adjectives(window))
            if (organs.Behind(window, adjective) is { } organ)
                yield return organ;
            else if (EnglishGovernment.In(window.Ontology).Match(window.Slice(adjective.End, Math.Min(window.End,
                adjective.End + LongestTail))) is { Success: true } tail)
                yield return adjective with
                {
                    End = adjective.End + tail.Length,
                    Tail = adjective.End + tail.Length,
                    Text = window.Slice(adjective.Start, adjective.End + tail.Length),
                    IsAdjective = false,
                };
    }

    // Ms Ferrari, who is no firm.
    private static bool IsPerson(TextWindow window, Candidate name) => name.Entry!.Type is EntityType.Company or EntityType.Place
        && !name.Text.Contains(' ', StringComparison.Ordinal) && Address.In(window.Ontology)
            .IsMatch(window.Slice(Math.Max(window.Start, name.Start - 8), name.Start));

    private static readonly ListedPattern Address = new(@"\b{honorific-before-known}\.? $");

    // 北海道石狩市.
    [GeneratedRegex("^(?!内|庁|議|警|立|民|知|教|[やとのはがをにでへも])[一-龥々ァ-ヴーぁ-んヶケ]{1,5}?[市町村](?![長議民場役立])")]
    private static partial Regex Town();

    // 農業環境省 is no 環境省.
    private Candidate? Longer(TextWindow window, Candidate plain)
    {
        if (plain.Entry!.Type != EntityType.Government || plain.Text[^1] is not ('省' or '庁' or '局'))
            return null;
        var start = plain.Start;
        while (start > window.Start && plain.Start - start < LongestFront && Script.IsKanji(window[start - 1]) && !window.Source.SpaceBefore(start))
            start--;
        var front = window.Slice(start, plain.Start);
        if (front.Length is < 2 or >= LongestFront || NoFront.In(window.Ontology).IsMatch(front)
            || lexicon.ByName(front) is not null || lexicon.Names(front, 0, front.Length).Any())
            return null;
        return new Candidate(start, plain.End, window.Slice(start, plain.End), EntityType.Government, CandidateKind.Proper) { Subtype = plain.Subtype };
    }

    private const int LongestFront = 6;

    // Times, what is counted, and words that say whose it is.
    private static readonly ListedPattern NoFront = new("[年月日回時期間]$|^{body-not-front}|[都道府県市区町村州郡国省庁局社員氏者長]");

    /// <summary>Adjectives of states: Japanese.</summary>
    public IEnumerable<Candidate> Adjectives(TextWindow window)
    {
        foreach (Match m in Word().Matches(window.UpToEnd, window.Start))
            if (lexicon.OfDemonym(m.Value) is { } state)
                yield return new Candidate(m.Index, m.Index + m.Length, m.Value, state.Type,
                    CandidateKind.Known)
                { Entry = state, Subtype = state.Subtype, IsAdjective = true };
    }

    // 在日タジキスタン共和国大使館, キルギス外務省: organs that no list holds.
    private static Candidate? Organ(TextWindow window, Candidate state)
    {
        var rest = window.Slice(state.End, window.End);
        if (Embassy.In(window.Ontology).Match(rest) is { Success: true } embassy)
        {
            var start = Seat().Match(window.Slice(window.Start, state.Start)) is { Success: true } seat ? state.Start - seat.Length : state.Start;
            return Made(window, start, state.End + embassy.Length, state, "embassy");
        }
        return Ministry.In(window.Ontology).Match(rest) is { Success: true } organ && !IsProvince(state, organ.Value)
            ? Made(window, state.Start, state.End + organ.Length, state, SubtypeOf(organ.Value)) : null;
    }

    private static Candidate Made(TextWindow window, int start, int end, Candidate state, string subtype) =>
        new(start, end, window.Slice(start, end), EntityType.Government, CandidateKind.Known) { Parent = state.Entry, Subtype = subtype };

    // 中国湖北省 is a part of the country; its ministries are called 部.
    private static bool IsProvince(Candidate state, string organ) => state.Entry?.Short == "中" && organ.EndsWith('省');

    private static string SubtypeOf(string organ) =>
        organ.EndsWith('省') ? "ministry" : organ.EndsWith('会') ? "legislature" : "agency";

    // 日本政府 is Japan, ASEAN諸国 is ASEAN.
    private static Candidate Wider(TextWindow window, Candidate plain)
    {
        var tail = plain.Entry!.Subtype == "state" ? StateTail.In(window.Ontology).Match(window.Slice(plain.End, window.End))
            : plain.Subtype is "international-body" or "region" ? BodyTail.In(window.Ontology).Match(window.Slice(plain.End, window.End)) : Match.Empty;
        return tail.Success ? plain with
        {
            End = plain.End + tail.Length,
            Tail = plain.End + tail.Length,
            Text = window.Slice(plain.Start, plain.End + tail.Length)
        } : plain;
    }

    [GeneratedRegex(@"\b[A-Z][a-z]{2,}\b")]
    private static partial Regex Word();

    private static readonly ListedPattern Embassy = new(@"^{body-missions}");

    [GeneratedRegex(@"在[一-龥ァ-ヴー]{1,8}?$")]
    private static partial Regex Seat();

    private static readonly ListedPattern Ministry = new("^(?:{body-organs}"
        + "|[ァ-ヴー一-龥・]{1,10}省)");

    private static readonly ListedPattern StateTail = new(@"^{body-governments}(?![ァ-ヴー一-龥])");

    private const int LongestTail = 24;

    // the Kenyan government, but not Kenyan government bonds.
    private static readonly ListedPattern EnglishGovernment = new(@"^ government\b(?! [a-z]*{body-government-things})");

    private static readonly ListedPattern BodyTail = new(@"^{body-members}");
}
