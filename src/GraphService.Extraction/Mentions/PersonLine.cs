using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Reads a line of name and office: 山田 太郎 外務省課長, アリ・カリモフ(Ali KARIMOV) カザフスタン外務省局長, ●KARIMOV局長.</summary>
internal static partial class PersonLine
{
    /// <summary>The person and the body of the office; null where the line can't be read so.</summary>
    public static List<Candidate>? Read(TextWindow window, int start, Lexicon lexicon, Func<TextWindow, List<Candidate>> bodies)
    {
        if (OfficeFirst(window, start, lexicon, bodies) is { } reversed)
            return reversed;
        if (BodyFirst(window, start, lexicon, bodies) is { } beside)
            return beside;
        var nameEnd = NameEnd(window, start, lexicon, bodies);
        var name = window.Slice(start, nameEnd).Trim('・', ' ');
        if (name.Length < 2 || name.Any(Script.IsHiragana) && !name.Any(Script.IsKanji) || IsTitle(name, lexicon)
            || lexicon.Labels.IsColumn(name) || lexicon.Heads.OfName(name) is not null)
            return null;
        var person = new Candidate(start, start + name.Length, name, EntityType.Person, CandidateKind.Proper);
        var officeStart = Bracket().Match(window.Slice(nameEnd, window.End)) is { Success: true } m ? nameEnd + m.Length : nameEnd;
        var body = bodies(window with { Start = officeStart }).Where(b => b.Start == officeStart).MaxBy(b => b.End);
        body = body is null ? null : Attached(window, body);
        var role = OnlyRole(window.Slice(body?.End ?? officeStart, window.End));
        var subtype = lexicon.Title(role)?.Kind is "academic" ? "scholar" : body?.Type is EntityType.Government ? "official" : null;
        person = person with { Office = role.Length > 0 ? role : null, Body = body, Subtype = subtype };
        return body is null ? [person] : [person, body];
    }

    // 上智大学教授 湯浅剛: the office stands first when a word that ends with a title is followed by the last words of the line.
    private static List<Candidate>? OfficeFirst(TextWindow window, int start, Lexicon lexicon, Func<TextWindow, List<Candidate>> bodies)
    {
        var words = Words(window, start);
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var office = window.Slice(start, words[i]);
            var title = lexicon.TitlePattern.Matches(office).LastOrDefault();
            if (title is null || title.Index + title.Length != office.Length || window[words[i]] == '(')
                continue;
            var nameEnd = window.Slice(words[i], window.End).IndexOf('(', StringComparison.Ordinal) is var bracket and > 0 ? words[i] + bracket : window.End;
            var name = window.Slice(words[i], nameEnd).Trim('・', ' ');
            var body = bodies(window with { End = words[i] }).Where(b => b.Start == start).MaxBy(b => b.End);
            body = body is null || i > 0 && IsOnlyPart(window, body, start, words[0], lexicon) ? null : Attached(window with { End = words[i] }, body);
            body ??= Unknown(window, start, words, i, title.Index, lexicon);
            if (!MayBeName(name, lexicon) || body is null && title.Index > 0 && i == 0)
                return null;
            var person = new Candidate(words[i], words[i] + name.Length, name, EntityType.Person, CandidateKind.Proper)
            {
                Office = window.Slice(body?.End ?? OfficeStart(window, start, words, i), words[i]),
                Body = body,
            };
            return body is null ? [person] : [body, person];
        }
        return null;
    }

    private static bool MayBeName(string name, Lexicon lexicon) => name.Length >= 2 && !name.Any(char.IsAsciiDigit) && !IsTitle(name, lexicon);

    // 同課 課長補佐 …: whose body it is the line before says.
    private static int OfficeStart(TextWindow window, int start, List<int> words, int name) => name > 0 && window[start] != '同' ? words[name - 1] : start;

    // カヤール港湾公社 総裁 …: a place that begins the body's name is none.
    private static bool IsOnlyPart(TextWindow window, Candidate body, int start, int end, Lexicon lexicon) =>
        (body.Entry is null || body.Type == EntityType.Place) && body.End < end
        && lexicon.Heads.OfName(window.Slice(start, end)) is { Type: not EntityType.Place };

    // 白樺国 東雲首相: the body, then the name with its title.
    private static List<Candidate>? BodyFirst(TextWindow window, int start, Lexicon lexicon, Func<TextWindow, List<Candidate>> bodies)
    {
        if (Words(window, start) is not [.., var at, var end]
            || bodies(window with { End = at }).FirstOrDefault(b => b.Start == start && b.End == at && b.Kind == CandidateKind.Known) is not { } body)
            return null;
        var titled = window.Slice(at, end);
        if (lexicon.TitlePattern.Matches(titled).LastOrDefault(t => t.Index + t.Length == titled.Length) is not { Index: > 1 } title)
            return null;
        var person = new Candidate(at, at + title.Index, titled[..title.Index], EntityType.Person, CandidateKind.Proper)
        { Office = title.Value, Body = body, Tail = end };
        return [body, person];
    }

    // エネルギー・石油省 再生可能エネルギー局長 …: the first word is the body; 同課 and 氏名 are none.
    private static Candidate? Unknown(TextWindow window, int start, List<int> words, int last, int titleAt, Lexicon lexicon)
    {
        if (last == 0 || words[0] > start + titleAt || NoBody().IsMatch(window.Slice(start, words[0]))
            || lexicon.Labels.IsColumn(window.Slice(start, words[0])))
            return null;
        var name = window.Slice(start, words[0]);
        var head = lexicon.Heads.OfName(name);
        return head is { Type: { } type } ? new Candidate(start, words[0], name, type, CandidateKind.Proper) { Subtype = head.Subtype }
            : new Candidate(start, words[0], name, EntityType.Company, CandidateKind.Proper) { Subtype = "company", IsUnsure = true };
    }

    private static bool IsTitle(string name, Lexicon lexicon) => lexicon.TitlePattern.Match(name) is { Success: true } m && m.Length == name.Length;

    [GeneratedRegex("^(?:同|本|当|各).{0,3}$|(?:名|先|者|欄)$|^.?$")]
    private static partial Regex NoBody();

    // The first word; the second too where both are short and in kanji or kana (松本 尚), or all Latin words.
    private static int NameEnd(TextWindow window, int start, Lexicon lexicon, Func<TextWindow, List<Candidate>> bodies)
    {
        var words = Words(window, start);
        var end = words[0];
        if (words.Count > 2 && words[0] - start <= 3 && words[1] - words[0] <= 3 && !lexicon.TitlePattern.IsMatch(window.Slice(words[0], words[1])))
            end = words[1];
        if (Script.IsLatin(window[start]))
            return start + LatinName().Match(window.Slice(start, end)).Length;
        var body = bodies(window with { Start = start + 1, End = end }).OrderBy(b => b.Start).FirstOrDefault();
        if (body is not null && words.Count == 1)
            return body.Start;
        return words.Count == 1 ? TitleStart(window, start, end, lexicon) : end;
    }

    private static int TitleStart(TextWindow window, int start, int end, Lexicon lexicon)
    {
        var title = lexicon.TitlePattern.Match(window.Slice(start, end));
        return title is { Success: true, Index: > 1 } ? start + title.Index : end;
    }

    private static List<int> Words(TextWindow window, int start)
    {
        var ends = new List<int>();
        for (var i = start + 1; i < window.End; i++)
            if (window.Source.SpaceBefore(i) || window[i] == '(')
                ends.Add(i);
        ends.Add(window.End);
        return ends;
    }

    // キルギス外務省付属外交アカデミー: an institution attached to a body is a body of its own.
    private static Candidate Attached(TextWindow window, Candidate body)
    {
        if (Institution.In(window.Ontology).Match(window.Slice(body.End, window.End)) is not { Success: true } m)
            return body;
        var end = body.End + m.Length;
        return body with
        {
            End = end,
            Tail = end,
            Text = window.Slice(body.Start, end),
            Entry = null,
            Parent = null,
            Type = EntityType.Organization,
            Kind = CandidateKind.Proper,
            Subtype = "think-tank"
        };
    }

    private static string OnlyRole(string rest) => Bracketed().Replace(rest, "").Trim();

    [GeneratedRegex(@"^\([^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[A-Za-z.'’\- ]+")]
    private static partial Regex LatinName();

    private static readonly ListedPattern Institution = new(
        @"^(?:付属|附属)?[一-龥ァ-ヴー・]{1,16}{body-of-body}(?!長)|^(?:付属|附属)[一-龥ァ-ヴー・]{1,16}{body-of-body}(?=[一-龥])");
}
