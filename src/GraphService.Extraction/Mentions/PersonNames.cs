using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Language.Names;

namespace GraphService.Extraction.Mentions;

/// <summary>Names of persons in running text: a name before a title (林芳正総務大臣, ファンCEO), after one (社長の山田太郎氏), or in English beside an office.</summary>
internal sealed partial class PersonNames(Lexicon lexicon)
{
    private const int LongestName = 60;

    private const int ShortestField = 4;

    // 東雲みのり.
    private const int LongestMixed = 8;

    // Further before a title there is nothing that belongs to it.
    private const int LongestBefore = 200;

    public IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> bodies, NameSpans spans)
    {
        foreach (Match title in lexicon.TitlePattern.Matches(window.UpToEnd, window.Start))
            if (BeforeTitle(window, title, bodies, spans) is { } person)
                yield return person;
        foreach (var person in BehindTitles(window))
            yield return person;
        foreach (var person in English(window, bodies, spans))
            yield return person;
    }

    private Candidate? BeforeTitle(TextWindow window, Match title, IReadOnlyList<Candidate> bodies, NameSpans spans)
    {
        var after = title.Index + title.Length;
        var (side, land) = Side(window, title.Index, bodies);
        var field = FieldOf(window, title, side);
        var end = title.Index - side - field;
        if (end <= window.Start)
            return null;
        var start = NameStart(window, end, spans);
        if (side + field == 0 && FieldLength(window, start, end) is > 0 and var unknown)
        {
            (end, start, field) = (start, NameStart(window, start, spans), unknown);
            if (!IsPerson(window, start, end, bodies))
                return null;
        }
        if (GoesOn(title.Value[^1], window[after]) || SaysWork(title.Value, window.Slice(start, end)))
            return null;
        if (!IsName(window, start, end, title.Value, bodies, spans))
            return null;
        var office = window.Slice(title.Index - field, title.Index) + WholeTitle(window, title);
        var honorific = lexicon.Title(office)?.Kind == "honorific";
        var (front, before, body) = BeforeName(window, start, bodies);
        return new Candidate(start, end, window.Slice(start, end), EntityType.Person, CandidateKind.Proper)
        {
            Office = honorific ? before : office,
            Body = land ?? body,
            Front = front,
            Tail = title.Index + WholeTitle(window, title).Length,
            Subtype = SubtypeOf(honorific ? before ?? "" : office),
        };
    }

    // 代表取締役社長 東雲一郎: white space parts the title from a name that ends the line or the cell.
    private IEnumerable<Candidate> BehindTitles(TextWindow window)
    {
        foreach (Match title in lexicon.TitlePattern.Matches(window.UpToEnd, window.Start))
        {
            var at = title.Index + title.Length;
            if (at < window.End && window.Source.SpaceBefore(at) && lexicon.Title(title.Value)?.Kind == "executive"
                && LastName().Match(window.UpToEnd, at) is { Success: true } name && !lexicon.TitlePattern.IsMatch(name.Value))
                yield return new Candidate(at, at + name.Length, name.Value, EntityType.Person, CandidateKind.Proper) { Office = title.Value, Front = at };
        }
    }

    [GeneratedRegex(@"\G(?:[一-龥々]{1,4}[一-龥々ぁ-ん]{1,4}|[ァ-ヴー]+(?:・[ァ-ヴー]+)+)(?=$|[\n|、(])")]
    private static partial Regex LastName();

    // アルベルト・シノノメ・メキシコ|外務大臣, 東雲一郎駐ラオス日本国|大使: for which state, between the name and the title.
    private static (int Length, Candidate? State) Side(TextWindow window, int at, IReadOnlyList<Candidate> bodies)
    {
        var state = bodies.FirstOrDefault(b => b.Entry?.Subtype == "state" && (b.Tail == at || b.Tail == at - 1 && window[at - 1] == '国'));
        var start = state?.Start ?? at;
        var before = window.Slice(Math.Max(window.Start, start - LongestPost), start);
        if (Post().Match(before) is { Success: true } post)
            return (at - start + post.Length, state);
        if (state is null)
            return Same().IsMatch(before) ? ("同国".Length, SameState(start, bodies)) : (0, null);
        return before.EndsWith('・') ? (at - start + 1, state) : (0, null);
    }

    // 東雲一郎駐白樺国日本国大使と若松次郎同国外相: not the state that sends the ambassador.
    private static Candidate? SameState(int at, IReadOnlyList<Candidate> bodies)
    {
        var states = bodies.Where(b => b.Entry?.Subtype == "state" && b.End <= at).OrderBy(b => b.End).ToList();
        return states is [.., var posted, var sender] && sender.Start - posted.End <= 1 ? posted : states.LastOrDefault();
    }

    private const int LongestPost = 12;

    [GeneratedRegex("駐[一-龥ァ-ヴー・]{1,8}?(?:国)?$")]
    private static partial Regex Post();

    [GeneratedRegex("(?<=[ァ-ヴー一-龥])同国$")]
    private static partial Regex Same();

    // 東雲経済産業|副大臣, 東雲アジア大洋州|局長: the field of an office, which may be of several words.
    private int FieldOf(TextWindow window, Match title, int side)
    {
        if (side > 0 || !MayHaveField.In(window.Ontology).IsMatch(title.Value))
            return 0;
        var at = title.Index;
        while (fields.FirstOrDefault(f => at - f.Length > window.Start && string.CompareOrdinal(window.Text, at - f.Length, f, 0, f.Length) == 0) is { } field)
            at -= field.Length;
        return at < title.Index && IsNameLetter(window[at - 1]) ? title.Index - at : 0;
    }

    private readonly List<string> fields = [.. lexicon.Ontology.WordsOf("office-fields").OrderByDescending(w => w.Length)];

    private static bool IsNameLetter(char c) => Script.IsKanji(c) || Script.IsKatakana(c);

    private static readonly ListedPattern MayHaveField = new("{office-with-field}$");

    // シャルマ電子技術|次官: the field between the name and the title.
    private static int FieldLength(TextWindow window, int start, int end) =>
        end - start >= ShortestField && Script.IsKanji(window[start]) && Script.IsKatakana(window[start - 1]) ? end - start : 0;

    // データ政策次官 is nobody, インドのシャルマ電子技術次官 is.
    private static bool IsPerson(TextWindow window, int start, int end, IReadOnlyList<Candidate> bodies) =>
        window.Slice(start, end).Contains('・', StringComparison.Ordinal)
        || bodies.Any(b => b.Tail == start || b.Tail == start - 1 && window[b.Tail] == 'の');

    // Whether the title's word goes on: 議長国 and 選手権 are other words.
    private static bool GoesOn(char last, char next) =>
        Script.IsKatakana(last) && Script.IsKatakana(next) || Script.IsLatin(last) && Script.IsLatin(next)
        || "国権職室制選任席会級".Contains(next, StringComparison.Ordinal);

    // 生物学者 and 映画監督 say what someone does, ファビオ・カンナヴァーロ監督 who it is.
    private bool SaysWork(string title, string name) =>
        FieldOfWork.In(lexicon.Ontology).IsMatch(title) && !(name.Contains('・', StringComparison.Ordinal) || name.Length >= 3 && name.All(Script.IsKanji));

    private string? SubtypeOf(string office) => lexicon.Title(office)?.Kind switch
    {
        "head-of-state" or "head-of-government" or "legislator" or "party" => "politician",
        "minister" => "politician",
        "diplomat" => "official",
        "academic" => "scholar",
        "executive" => "businessperson",
        _ => lexicon.BodyOf(office) is not null ? "politician" : null,
    };

    // 副所長/部長, 会長兼社長.
    private string WholeTitle(TextWindow window, Match title)
    {
        var end = title.Index + title.Length;
        while (end < window.End && Joint().Match(window.Slice(end, window.End)) is { Success: true } joint
            && lexicon.TitlePattern.Match(window.UpToEnd, end + joint.Length) is { Success: true } next && next.Index == end + joint.Length)
            end = next.Index + next.Length;
        return window.Slice(title.Index, end);
    }

    private bool IsName(TextWindow window, int start, int end, string title, IReadOnlyList<Candidate> bodies, NameSpans spans) =>
        end - start is > 0 and <= LongestName && (end - start > 1 || spans.IsPerson(start, end))
        && !IsNoName(window, start, end, IsMinisters(title) ? [.. bodies.Where(b => b.Entry?.Type != EntityType.Place)] : bodies);

    // リマ農相 is no minister of a city.
    private bool IsMinisters(string title) => lexicon.Title(title)?.Kind is "minister" or "head-of-government" or "head-of-state";

    private static int MixedStart(int end, NameSpans spans) => spans.Tagged
        .Where(t => t.End == end && t.Name.Type == NameType.Person && end - t.Start is > 2 and <= LongestMixed)
        .Select(t => t.Start).DefaultIfEmpty(end).Min();

    // A run of one script: katakana with middle dots, two to five kanji, or Latin words; of several where the tagger sees a person.
    private static int NameStart(TextWindow window, int end, NameSpans spans)
    {
        var last = window[end - 1];
        var start = end;
        if (Script.IsHiragana(last))
            return MixedStart(end, spans);
        if (Script.IsKatakana(last))
            while (start > window.Start && end - start <= LongestName && (Script.IsKatakana(window[start - 1]) || window[start - 1] is '・' or '='))
                start--;
        else if (Script.IsKanji(last))
            while (start > window.Start && end - start <= LongestName && Script.IsKanji(window[start - 1])
                && !(window.Source.SpaceBefore(start) && end - start > 2))
                start--;
        else if (Script.IsLatin(last))
            start -= LatinBefore().Match(window.Slice(Math.Max(window.Start, end - LongestBefore), end)).Length;
        return start;
    }

    private bool IsNoName(TextWindow window, int start, int end, IReadOnlyList<Candidate> bodies)
    {
        var name = window.Slice(start, end);
        // TBSサービス社長: a word in katakana right behind a firm's name goes on with it.
        var goesOn = Script.IsKatakana(name[0]) && !name.Contains('・', StringComparison.Ordinal) && !window.Source.SpaceBefore(start);
        return NoName.In(window.Ontology).IsMatch(name) || IsNoName(name)
            || bodies.Any(b => b.Start < end && b.End > start || goesOn && b.Tail == start)
            || lexicon.TitlePattern.Match(name) is { Success: true } t && t.Length == name.Length;
    }

    // By its letters.
    private static bool IsNoName(string name) =>
        Script.IsKanji(name[^1]) && name.Length > 5 || name.Length > 3 && name[0] is '前' or '元' or '現' or '旧'
        || name.All(Script.IsHiragana) || name.Length <= 2 && name.All(char.IsAsciiLetterUpper);

    // NVIDIAの before a name is where the office is held; 首相の and 社長の are offices themselves.
    private (int Front, string? Office, Candidate? Body) BeforeName(TextWindow window, int start, IReadOnlyList<Candidate> bodies)
    {
        var before = window.Slice(window.Start, start);
        var at = before.EndsWith('の') || before.EndsWith('、') ? start - 1 : start;
        var office = (string?)null;
        var front = start;
        var from = Math.Max(window.Start, at - LongestBefore);
        foreach (Match title in lexicon.TitlePattern.Matches(window.Slice(from, at)))
            // 東雲委員、白樺委員: the title before the comma is another's.
            if (from + title.Index + title.Length == at && !(before.EndsWith('、') && title.Index > 0 && IsNameLetter(window[from + title.Index - 1])))
                (office, front, at) = (title.Value, from + title.Index, from + title.Index);
        var body = bodies.Where(b => b.Tail == at || b.Tail == at - 1 && window[at - 1] == 'の').MaxBy(b => b.End - b.Start);
        return (office is null ? start : front, office, body);
    }

    private IEnumerable<Candidate> English(TextWindow window, IReadOnlyList<Candidate> bodies, NameSpans spans)
    {
        foreach (Match title in lexicon.EnglishTitlePattern.Matches(window.UpToEnd, window.Start))
        {
            var end = title.Index + title.Length;
            // A minister for…: what follows is the field.
            var isOpen = title.Value.EndsWith(" for", StringComparison.OrdinalIgnoreCase) || title.Value.EndsWith(" of", StringComparison.OrdinalIgnoreCase);
            if (!isOpen && NameAfter.In(window.Ontology).Match(window.Slice(end, window.End)) is { Success: true } after && char.IsUpper(title.Value[0])
                && IsFree(bodies, end + after.Groups["name"].Index, after.Groups["name"].Length))
                yield return Person(
                    window, end + after.Groups["name"].Index, after.Groups["name"].Value, title.Value, BodyBefore(title, bodies), title.Index);
            else if (char.IsUpper(title.Value[0]) && Field(window, end, spans) is { } field)
                yield return Minister(window, title, end, field, bodies);
            else if (Math.Max(window.Start, title.Index - LongestBefore) is var from
                && NameBefore.In(window.Ontology).Match(window.Slice(from, title.Index)) is { Success: true } before
                && before.Groups["name"] is var name && IsFree(bodies, from + name.Index, name.Length)
                && Whole(spans, from + name.Index, from + name.Index + name.Length) is var start)
                yield return Person(
                    window, start, window.Slice(start, from + name.Index + name.Length), title.Value,
                    Owner(window, from + name.Index + name.Length, end, bodies) ?? StateOf(window, from + name.Index + name.Length, title.Index), null);
        }
    }

    // The field that an office is of and the name behind it, of two words or three; no other office stands between.
    private Match? Field(TextWindow window, int end, NameSpans spans)
    {
        var rest = window.Slice(end, window.End);
        return new[] { Complement().Match(rest), LongComplement().Match(rest) }.FirstOrDefault(m => m.Success
            && spans.IsPerson(end + m.Groups["name"].Index, end + m.Length)
            && !lexicon.EnglishTitlePattern.Matches(rest[..m.Groups["name"].Index]).Any(t => lexicon.IsLeader(t.Value)));
    }

    // Hamad bin Khalid Al Thani: where the tagger sees more of the name.
    private static int Whole(NameSpans spans, int start, int end) => spans.Tagged
        .Where(t => t.End == end && t.Start < start && t.Name.Type == NameType.Person).Select(t => t.Start).DefaultIfEmpty(start).Min();

    // Japanese Minister of State for Trade and Industry Aiko Tanaka: the last two words are the name.
    private Candidate Minister(TextWindow window, Match title, int end, Match field, IReadOnlyList<Candidate> bodies)
    {
        var name = field.Groups["name"];
        var office = window.Slice(title.Index, end + name.Index).Trim();
        var before = Adjective().Match(window.Slice(Math.Max(window.Start, title.Index - LongestBefore), title.Index)).Groups["word"].Value;
        var body = lexicon.OfDemonym(before) is { } state
            ? new Candidate(title.Index - before.Length - 1, title.Index - 1, before, state.Type, CandidateKind.Known)
            { Entry = state, Subtype = state.Subtype }
            : BodyBefore(title, bodies);
        // Deputy Prime Minister of Kenya, Aiko Tanaka: of a state, not for a field.
        if (bodies.FirstOrDefault(b => b.Start >= end && b.End <= end + name.Index && b.Start - end <= 8 && b.Entry?.Subtype == "state") is { } land)
            (office, body) = (title.Value, land);
        return Person(window, end + name.Index, name.Value, office, body, title.Index);
    }

    private static Candidate? BodyBefore(Match title, IReadOnlyList<Candidate> bodies) =>
        bodies.Where(b => b.End <= title.Index && title.Index - b.End <= 3).MaxBy(b => b.End);

    // Azizjon Azimi, chairman of Tajikistan's AI Council; Zypl AI founder Azizjon Azimi.
    private static Candidate? Owner(TextWindow window, int nameEnd, int end, IReadOnlyList<Candidate> bodies) =>
        bodies.Where(b => b.Start >= end && b.Start - end <= 24 && OfBody().IsMatch(window.Slice(end, b.Start)))
            .OrderBy(b => b.Start).ThenByDescending(b => b.End).FirstOrDefault()
        ?? bodies.FirstOrDefault(b => b.Start >= nameEnd && b.End <= end);

    // Aiko Tanaka, the Danish ambassador in Oslo.
    private Candidate? StateOf(TextWindow window, int nameEnd, int title) =>
        Adjective().Match(window.Slice(nameEnd, title)).Groups["word"] is { Success: true } word && lexicon.OfDemonym(word.Value) is { } state
            ? new Candidate(nameEnd + word.Index, nameEnd + word.Index + word.Length, word.Value, state.Type, CandidateKind.Known)
            { Entry = state, Subtype = state.Subtype } : null;

    private static Candidate Person(TextWindow window, int start, string name, string office, Candidate? body, int? front) =>
        new(start, start + name.Length, name, EntityType.Person, CandidateKind.Proper) { Office = office, Body = body, Front = front ?? start };

    private static bool IsFree(IReadOnlyList<Candidate> bodies, int start, int length) =>
        !bodies.Any(b => (b.Kind == CandidateKind.Known || b is { IsUnsure: false, IsTagged: false }) && b.Start < start + length && b.End > start);

    private static readonly ListedPattern FieldOfWork = new(@"{person-works}$");

    [GeneratedRegex(@"^(?:/|兼|および|・)")]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:[A-Z][A-Za-z.'’\-]*(?: [A-Z][A-Za-z.'’\-]*){0,3})$")]
    private static partial Regex LatinBefore();

    private static readonly ListedPattern NoName = new("^(?:{person-not-fields}"
        + "|.*兼"
        + "|.{1,4}学|.*(?:{person-not-ends}"
        + "|第[一二三四五六七八九十0-9]*)"
        + "|.*(?:[0-9]|{person-not-inside}).*|{person-not-begins}.*)$");

    private const string NameWord = @"\p{Lu}[\p{L}\p{M}’'\-]+";
    private const string Particles = "{name-particles}";

    private static readonly ListedPattern NameAfter = new($@"^ (?<name>{NameWord}(?: (?:{Particles}|{NameWord})){{1,2}})");

    private static readonly ListedPattern NameBefore = new($@"(?<name>{NameWord}(?: (?:{Particles}|{NameWord})){{1,2}}), (?!and )(?:the |who is "
        + @"|who chairs )?(?:[A-Za-z’'\-. ]{0,40} )?$");

    [GeneratedRegex(@"^ (?:of|for|to)(?: the)?(?: [A-Z][\w’'\-]*,?| and| of| for| the| &){1,14}?"
        + @" (?<name>[A-Z][\w’'\-]+ [A-Z][\w’'\-]+)(?![\w’'\-]|,? [A-Z]|,? and [A-Z])")]
    private static partial Regex Complement();

    [GeneratedRegex(@"^ (?:of|for|to)(?: the)?(?: [A-Z][\w’'\-]*,?| and| of| for| the| &){1,14}?"
        + @" (?<name>[A-Z][\w’'\-]+ [A-Z][\w’'\-]+ [A-Z][\w’'\-]+)(?![\w’'\-]|,? [A-Z])")]
    private static partial Regex LongComplement();

    [GeneratedRegex(@"(?<word>[A-Z][a-z]+) $")]
    private static partial Regex Adjective();

    [GeneratedRegex(@"^(?: of| at| in| for)?(?: the)? ?(?![A-Za-z’' ]*\bto )(?:[A-Za-z’' ]{0,14})$")]
    private static partial Regex OfBody();
}
