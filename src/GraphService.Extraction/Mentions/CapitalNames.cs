using System.Text.RegularExpressions;
using GraphService.Entities;
using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// Words with capitals in Japanese text, and runs of them in English sentences. Where their last noun says what they name it is known; else it is open until
/// the whole document was looked at.
/// </summary>
internal sealed partial class CapitalNames(Lexicon lexicon)
{
    private const int LongestWord = 40;
    private const int LongestName = 100;
    private const int LongestRest = 16;

    // Words before a title that belong to it: Japanese Foreign; words of a person's name besides the first.
    private const int MostBeforeTitle = 3;
    private const int MostInName = 2;

    /// <param name="window">Where to look.</param>
    /// <param name="known">Names found there by other means.</param>
    /// <param name="firms">Those with a legal form, from which nothing is cut.</param>
    /// <param name="runs">Runs of words with capitals in English sentences, by places of the window's text.</param>
    /// <param name="isLabel">Whether it is a heading, in which all words may have capitals.</param>
    public IEnumerable<Candidate> Find(TextWindow window, IReadOnlyList<Candidate> known, IReadOnlyList<Candidate> firms, NameSpans runs, bool isLabel)
    {
        var latin = Latin().Matches(window.UpToEnd, window.Start).Select(m => (Start: m.Index, End: m.Index + m.Length));
        var spans = runs.English.Concat(latin.Where(m => !runs.IsEnglish(m.Start)));
        foreach (var (start, end) in spans.Where(s => s.Start >= window.Start && s.End <= window.End))
            if (!firms.Any(f => f.Start < end && start < f.Tail) && !GoesOn(runs, start, end) && Of(window, start, end, known, runs, isLabel) is { } name)
                yield return name;
    }

    // TDテクノ: letters with the Japanese word behind them.
    private static bool GoesOn(NameSpans spans, int start, int end) => spans.Words.Any(w => w.Start == start && w.End > end + 1);

    /// <summary>Names of bodies by their last noun that hold a known name and are another thing: 農業環境省, JICAケニア事務所.</summary>
    public IEnumerable<Candidate> Wider(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans) =>
        from name in Tagged(window, known, spans).Concat(Longer(window, known, spans)).Concat(OfCompounds(window, known, spans))
        where name.Text.Length > 3 && !name.Text.EndsWith("フォーラム", StringComparison.Ordinal) && !IsFieldOfMinister(window, name.Tail)
        let head = lexicon.Heads.OfName(name.Text)
        where head is { Describes: false, Type: EntityType.Government or EntityType.Organization or EntityType.Company or EntityType.Place }
        select name with { Type = head.Type!.Value, Subtype = head.Subtype, IsUnsure = false, IsTagged = false };

    // 東雲貿易|大臣.
    private bool IsFieldOfMinister(TextWindow window, int at) =>
        lexicon.TitlePattern.Match(window.UpToEnd, at) is { Success: true } title && title.Index == at
        && lexicon.Title(title.Value)?.Kind == "minister";

    /// <summary>What only the tagger takes for names in Japanese words.</summary>
    public IEnumerable<Candidate> Tagged(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans) =>
        from tagged in spans.Tagged.Select(t => (t.Start, t.End)).Concat(spans.Words)
        where tagged.Start >= window.Start && tagged.End <= window.End && !spans.IsEnglish(tagged.Start)
        let name = Tagged(window, tagged.Start, tagged.End, known)
        where name is not null
        select name;

    /// <summary>What is made of words of the dictionary and may name a firm all the same: カモシカ農園.</summary>
    public IEnumerable<Candidate> Common(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans) =>
        from run in spans.Common
        where run.Start >= window.Start && run.End <= window.End
        let name = Tagged(window, run.Start, run.End, known)
        where name is not null && window[name.Start - 1] != '(' && lexicon.Heads.EndOf(name.Text) is null && lexicon.Things.AtEnd(name.Text) is null
        select name with { IsCommon = true, IsCompound = run.IsCompound && name.Start == run.Start };

    // 東雲精機, of which only 東雲 is taken for a name: the run of letters goes on to a noun that ends names.
    private IEnumerable<Candidate> Longer(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans) =>
        from span in spans.Tagged.Select(t => (t.Start, t.End)).Concat(PlacesOf(known)).Concat(spans.Words)
        where span.Start >= window.Start && span.End <= window.End && !spans.IsEnglish(span.Start)
        let rest = NameLetters().Match(window.UpToEnd, span.End, Math.Min(window.End - span.End, LongestRest))
        where rest.Length > 0
        let length = PlaceWord().Match(rest.Value) is { Success: true } place ? place.Length : rest.Length
        let name = PlaceEnd().IsMatch(window.Slice(span.Start, span.End)) ? null : Tagged(window, span.Start, span.End + length, known)
        where name is not null
        select name;

    // 横浜あおば銀行: a firm by its last noun that begins with a place. スイスの政府系ファンド is none, nor is what a state's name leads.
    private IEnumerable<Candidate> OfCompounds(TextWindow window, IReadOnlyList<Candidate> known, NameSpans spans) =>
        from run in spans.Compounds
        where run.Start >= window.Start && run.End <= window.End && !spans.IsEnglish(run.Start)
        let head = lexicon.Heads.OfName(window.Slice(run.Start, run.End))
        where head is { Describes: false, Beside: false, Type: EntityType.Company }
            && !NoFirm.In(window.Ontology).IsMatch(window.Slice(run.Start, run.End))
            && !known.Any(k => k.Start >= run.Start && k.End <= run.End && k.Entry is { Type: not EntityType.Place })
        let name = Tagged(window, run.Start, run.End, known)
        where name is not null
        select name;

    // ソウル本社, 東京証券取引所各社.
    private static readonly ListedPattern NoFirm = new("(?<![公聞信版商])社$|{firm-adjectives}[一-龥]{1,3}$|グループ$");

    private static IEnumerable<(int Start, int End)> PlacesOf(IReadOnlyList<Candidate> known) =>
        known.Where(k => k.Entry?.Type == EntityType.Place).Select(k => (k.Start, k.End));

    private Candidate? Of(TextWindow window, int from, int to, IReadOnlyList<Candidate> known, NameSpans runs, bool isLabel)
    {
        var whole = window.Slice(from, to);
        if (TitledPerson(from, whole, runs) is { } person)
            return person;
        // Minister of Trade and Industry is an office; what it is for is no name by itself.
        var isOffice = lexicon.EnglishTitlePattern.Match(whole) is { Success: true, Index: 0 } title && (title.Length == whole.Length
            || title.Value.Contains(" of ", StringComparison.Ordinal) || Office().IsMatch(whole, title.Length));
        var start = isOffice ? from : from + lexicon.Others.LengthBefore(whole);
        var text = window.Slice(Math.Min(start, to), to).Trim();
        var end = start + text.Length;
        if (IsNoName(text) || IsOfKnown(window, start, end, known) || lexicon.OfDemonym(text) is not null)
            return null;
        if (Entry(text) is { } entry)
            return new Candidate(start, end, text, entry.Type, CandidateKind.Known) { Entry = entry, Subtype = entry.Subtype };
        if (IsOffice(text))
            return BodyBehind(start, text, lexicon.EnglishTitlePattern.Match(text));
        if (Honorific.In(window.Ontology).IsMatch(window.Slice(Math.Max(window.Start, start - 8), start)))
            return new Candidate(start, end, text, EntityType.Person, CandidateKind.Proper);
        if (Address.In(window.Ontology).Match(text) is { Success: true } address)
            return new Candidate(start + address.Length, end, text[address.Length..], EntityType.Person, CandidateKind.Proper)
            { Front = address.Value.EndsWith("s ", StringComparison.Ordinal) ? start + address.Length : start };
        return Typed(start, end, text, isLabel && runs.IsEnglish(start) && !runs.IsTagged(start, end));
    }

    // Danish Government: the state.
    private GazetteerEntry? Entry(string text) => lexicon.ByName(text)
        ?? (text.EndsWith(" Government", StringComparison.Ordinal) && lexicon.OfDemonym(text[..text.LastIndexOf(' ')]) is { } state ? state : null);

    // Director of the Kestrel Institute, CEO of Kestrel: what stands behind the office is where it is held, not what it is for.
    private Candidate? BodyBehind(int start, string text, Match office)
    {
        if (Office().Match(text, office.Index + office.Length) is not { Success: true } of || of.Index != office.Index + office.Length)
            return null;
        var at = of.Index + of.Length;
        var name = text[at..];
        var isBody = name.Contains(' ', StringComparison.Ordinal)
            && lexicon.Heads.OfName(name) is { Describes: false, Type: EntityType.Company or EntityType.Organization or EntityType.Government };
        // Undersecretary of the Ministry of Trade: what leads the name is a body.
        var isOrgan = lexicon.Heads.OfEnding(name.Split(' ')[0]) is { Type: EntityType.Government };
        return name.Length > 2 && char.IsUpper(name[0]) && (isOrgan || !OfAField().IsMatch(office.Value)) && lexicon.ByName(name) is null && (isBody
            || Leads.In(lexicon.Ontology).IsMatch(text[..at])) ? Typed(start + at, start + text.Length, name, false) : null;
    }

    [GeneratedRegex("(?:inister|ecretary)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfAField();

    private static readonly ListedPattern Leads = new("^(?!Vice)(?:.* )?(?:{office-leads-name}|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?"
        + ") of (?:the )?$");

    [GeneratedRegex(" (?:of|for) ")]
    private static partial Regex Complement();

    // A known name with what is none; Japan and Cambodia are two.
    private bool IsOfKnown(TextWindow window, int start, int end, IReadOnlyList<Candidate> known)
    {
        var text = window.Slice(start, end);
        var joint = text.IndexOf(" and ", StringComparison.Ordinal);
        var several = joint > 0 && !Complement().IsMatch(text[..joint]) && !JoinsFields(text, joint);
        return known.Any(k => k.Start <= start && k.End >= end || several && k.Start >= start && k.End <= end)
            || known.Any(k => k.Start == start && k.End < end && k.Entry is not null && lexicon.Others.IsAll(window.Slice(k.End, end).Trim())
                && !IsBodyOfAPlace(k, text));
    }

    // Kenya Ports and Harbours Authority is one.
    private bool JoinsFields(string text, int joint) =>
        fields.Contains(text[(text.LastIndexOf(' ', joint - 1) + 1)..joint])
        && lexicon.Heads.OfName(text) is { Beside: false, Type: EntityType.Government or EntityType.Organization };

    private readonly HashSet<string> fields = lexicon.Ontology.WordsOf("fields-of-bodies").ToHashSet(StringComparer.OrdinalIgnoreCase);

    // Ghent University: a body that is called after a place.
    private bool IsBodyOfAPlace(Candidate place, string text) =>
        place.Type == EntityType.Place && lexicon.Heads.OfName(text) is { Type: EntityType.Organization, Beside: false }
        // African Union Commission: an organ of a known body.
        || place.Type == EntityType.Organization && lexicon.Heads.OfName(text) is { Type: EntityType.Government or EntityType.Organization, Beside: false }
            && lexicon.Heads.OfEnding(text[(text.LastIndexOf(' ') + 1)..]) is { Describes: false };

    private bool IsOffice(string text) => lexicon.EnglishTitlePattern.Match(text) is { Success: true } office
        && (office.Length == text.Length
            || Office().IsMatch(text[(office.Index + office.Length)..]) && !text[..office.Index].Contains(" of ", StringComparison.Ordinal));

    private static bool EndsAsFirm(string suffix) => suffix == "社";

    // What the tagger takes for a name in Japanese words; what it is must be told.
    private Candidate? Tagged(TextWindow window, int from, int to, IReadOnlyList<Candidate> known)
    {
        var (start, tail) = Trimmed(window, BehindWiderPlace(window, from, to, known), to);
        start += lexicon.Heads.LengthOfLead(window.Slice(start, tail));
        var end = tail - Suffix().Match(window.Slice(start, tail)).Length;
        return !MayBeTagged(window, start, end) || IsApposed(window, start, end) || known.Any(k => k.Start <= start && k.End >= end) ? null
            : new Candidate(start, end, window.Slice(start, end), EntityType.Company, CandidateKind.Proper)
            { Subtype = "company", IsUnsure = !EndsAsFirm(window.Slice(end, tail)), IsTagged = !EndsAsFirm(window.Slice(end, tail)), Tail = tail };
    }

    // 創薬ベンチャー、ケストレル: what the name behind it is.
    private bool IsApposed(TextWindow window, int start, int end) =>
        window[end] is '、' or 'の' && lexicon.Heads.EndOf(window.Slice(start, end)) is { Beside: true, Type: EntityType.Company };

    // 熊本県阿蘇市: the wider place is known.
    private static int BehindWiderPlace(TextWindow window, int from, int to, IReadOnlyList<Candidate> known) =>
        PlaceEnd().IsMatch(window.Slice(from, to))
            ? known.Where(k => k.Start <= from && k.End > from && k.End + 2 < to && k.Type is EntityType.Place && k.Entry is not null)
                .Select(k => k.End).DefaultIfEmpty(from).Max()
            : from;

    // Without the marks around it and words that belong to what stands before or follows.
    private static (int Start, int End) Trimmed(TextWindow window, int start, int end)
    {
        while (start < end && (!char.IsLetterOrDigit(window.Text[start]) || IsOfPlaceBefore(window, start)))
            start++;
        while (end > start && window.Text[end - 1] is '駐' or '同' or '現' or '前' or '元' or '在')
            end--;
        while (end > start && !char.IsLetterOrDigit(window.Text[end - 1]) && window.Text[end - 1] != 'ー')
            end--;
        return (start, end);
    }

    private static bool IsOfPlaceBefore(TextWindow window, int at) =>
        at > window.Start && window.Text[at] is '県' or '市' or '郡' or '州' or '区' && Script.IsJapanese(window.Text[at - 1]);

    private bool MayBeTagged(TextWindow window, int start, int end)
    {
        var text = window.Slice(start, end);
        return text.Length is >= 2 and <= LongestName && !AreTwo(window, start, end) && !HasForm(window, start, end)
            && !text.All(c => char.IsAscii(c) || c is '・') && !text.Any(c => NotInNames.Contains(c, StringComparison.Ordinal))
                && !NotNames.In(window.Ontology).IsMatch(text)
            && !lexicon.Others.IsField(LatinStart().Match(text).Value) && !lexicon.Heads.IsOnlyHeads(text);
    }

    // ナイロビ エネルギー省
    private static bool AreTwo(TextWindow window, int start, int end) => Enumerable.Range(start + 1, Math.Max(0, end - start - 1))
        .Any(i => window.Source.SpaceBefore(i) && Script.IsJapanese(window[i - 1]) && Script.IsJapanese(window[i]));

    private const string NotInNames = "¤。、\n「」()";

    // What has a legal form is cut by it or not at all.
    private static bool HasForm(TextWindow window, int start, int end) => LegalForms.JapaneseFirms.Concat(LegalForms.JapaneseBodies)
        .Any(f => window.Slice(Math.Max(window.Start, start - f.Length), Math.Min(window.End, end + f.Length)).Contains(f, StringComparison.Ordinal));

    // President Kane, Foreign Minister Aiko Tanaka: words of office before what the tagger takes for a person.
    private Candidate? TitledPerson(int start, string text, NameSpans runs)
    {
        var (name, office) = (0, "");
        for (var m = lexicon.EnglishTitlePattern.Match(text); m.Success; m = m.NextMatch())
            if (m.Index + m.Length < text.Length && text[m.Index + m.Length] == ' ' && text[..m.Index].Count(c => c == ' ') <= MostBeforeTitle)
                (name, office) = (m.Index + m.Length + 1, text[..(m.Index + m.Length)]);
        var rest = text[name..];
        var isLeader = name > 0 && lexicon.IsLeader(office) && (!rest.Contains(' ', StringComparison.Ordinal)
            || IsWholeName(rest) && !Field().IsMatch(office));
        if (name == 0 || !MayBeOfOffice(rest) || !isLeader && !runs.IsPerson(start + name, start + text.Length))
            return null;
        var demonym = office.Split(' ')[0];
        var state = StateOf(demonym, office);
        var body = state is null ? null
            : new Candidate(start, start + demonym.Length, demonym, state.Type, CandidateKind.Known) { Entry = state, Subtype = state.Subtype };
        return new Candidate(start + name, start + text.Length, rest, EntityType.Person, CandidateKind.Proper)
        {
            Office = body is null ? office : office[(body.Text.Length + 1)..],
            Body = body,
            Front = start,
        };
    }

    // Danish Foreign Minister, UN Secretary-General
    private GazetteerEntry? StateOf(string word, string office) =>
        lexicon.OfDemonym(word) ?? (word.Length < office.Length ? lexicon.ByName(word) : null);

    [GeneratedRegex(" (?:of|for|to)$")]
    private static partial Regex Field();

    private bool MayBeOfOffice(string rest) =>
        rest.Count(c => c == ' ') <= MostInName && char.IsUpper(rest[0]) && !lexicon.Others.IsAll(rest) && lexicon.Heads.OfName(rest) is null;

    // Two or three words, none of which is a field or an office: Prime Minister Idris Kane.
    private bool IsWholeName(string rest) => Array.TrueForAll(rest.Split(' '),
        w => char.IsUpper(w[0]) && !fields.Contains(w) && !lexicon.Others.IsAll(w) && !lexicon.EnglishTitlePattern.IsMatch(w));

    // HDR-CX720V is a product.
    private bool IsNoName(string text) =>
        text.Length is < 2 or > LongestName || PluralOffice.In(lexicon.Ontology).IsMatch(text) || text.Contains('¤', StringComparison.Ordinal)
            || Model.In(lexicon.Ontology).IsMatch(text)
        || lexicon.Others.IsAll(text) && !IsBodyOfAField(text) || text.Split(' ').Any(w => w.Length > LongestWord);

    // AI Council, ICT Ministry: a field and what the body is.
    private bool IsBodyOfAField(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 && lexicon.Others.IsField(text[..space]) && lexicon.Heads.OfName(text) is not null;

    private Candidate? Typed(int start, int end, string text, bool isTitleCase)
    {
        var head = text.Contains(' ', StringComparison.Ordinal) && !IsSurname(text) ? lexicon.Heads.OfName(text) : null;
        if (head is { Type: { } known })
            return lexicon.Generic.Contains(text)
                ? new Candidate(start, end, text, known, CandidateKind.Described) { Subtype = head.Subtype, Head = text.ToLowerInvariant() }
                : new Candidate(start, end, text, known, CandidateKind.Proper) { Subtype = head.Subtype };
        if (text.Split(' ') is [var first, var land] && Promotes.In(lexicon.Ontology).IsMatch(first) && lexicon.ByName(land) is { Subtype: "state" })
            return new Candidate(start, end, text, EntityType.Government, CandidateKind.Proper) { Subtype = "agency" };
        return isTitleCase || text.Length < 3 && !text.All(char.IsUpper) ? null
            : new Candidate(start, end, text, EntityType.Company, CandidateKind.Proper) { Subtype = "company", IsUnsure = true };
    }

    // Peter Hall is called after a word that ends names of other things.
    private bool IsSurname(string text) => lexicon.Others.IsPersons(text) && text.Count(c => c == ' ') == 1
        && lexicon.Heads.OfName(text) is not { Type: EntityType.Company or EntityType.Organization, Subtype: not "company" };

    private const string Inner = "[A-Za-z0-9&+/-]|[.’'](?=[A-Za-z0-9])";

    [GeneratedRegex($"(?<![A-Za-z0-9])[A-Z](?:{Inner})*(?: (?:of|for|and|the|on|de|al)(?= [A-Z])| [A-Z0-9](?:{Inner})*)*")]
    private static partial Regex Latin();

    // Invest Norway: what a state calls its agencies.
    private static readonly ListedPattern Promotes = new("^(?:{body-promotes}"
        + ")$");

    // Minister for Trade and Industry: an office with its field names nobody.
    [GeneratedRegex(@"\G (?:of|for|to) (?:the )?")]
    private static partial Regex Office();

    // 東雲重工社, 東雲重工グループ.
    [GeneratedRegex("(?<=..)(?<!・)(?:(?<![会公商聞信版神支本結通])社|グループ)$")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"\G[一-龥々ァ-ヴー]+(?![A-Za-z0-9])")]
    private static partial Regex NameLetters();

    // ビエンチャン県トゥラコム郡 are two.
    [GeneratedRegex("^(?:[県市郡州湾区]|港(?![区町市]))(?!長|庁|議|営|立|内企業|場)")]
    private static partial Regex PlaceWord();

    [GeneratedRegex("[県市区町村郡州港島]$")]
    private static partial Regex PlaceEnd();

    [GeneratedRegex("^[A-Za-z&]*")]
    private static partial Regex LatinStart();

    private static readonly ListedPattern NotNames = new("^(?:[0-9]+(?:[年月日]|$)|{name-not-begins})"
        + "|^[ぁ-ん]{1,3}$|^[おご][一-龥ぁ-ん]|^[数十百千万億兆一二三四五六七八九〇]+[社人国]?$|[0-9]号室$|{name-not-ends}$");

    // Professor Aiko Tanaka, Foreign Ministers Aiko Tanaka: what addresses one or several people before a whole name.
    private static readonly ListedPattern Address = new(@"^(?:(?:(?:{honorific-address}"
        + @")\.? )+"
        + @"|(?:[A-Z][a-z]+ )?{office-plurals-address} )"
        + @"(?=\p{Lu}[\w.'’-]+ (?:[a-z]{1,4} ){0,2}\p{Lu}[\w.'’-]+(?: (?:[a-z]{2,4} )?\p{Lu}[\w'’-]+){0,3}$)");

    private static readonly ListedPattern Honorific = new(@"\b{honorific-short}\.? $");

    // Foreign Ministers, Heads of Government: several officials are no name.
    private static readonly ListedPattern PluralOffice = new(@"^(?:[A-Z][\w-]+ ){0,3}(?:{office-plurals}"
        + ")(?: (?:of|for) .*)?$");

    // Series B is a round, Seven-year a length.
    private static readonly ListedPattern Model = new("^[A-Z]+-?[A-Z]*[0-9]+[A-Z]*$"
        + "|^(?:Pre-)?{name-numbered} [A-Z0-9]{1,3}[+]?$"
        + "|-{measure-units}$");
}
