using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;

namespace GraphService.Extraction.Mentions;

/// <summary>Where a name that stands beside a Japanese legal form begins or ends. Null where that can't be told.</summary>
internal static partial class NameEdges
{
    private const int MostLatinWords = 4;
    private const int LongestPart = 6;
    private const string Places = "丘原関浜峰崎島谷岡池沢野浦根岳";

    // Kana that stand between two words as they are here, so that a name begins behind them and ends before them.
    private static readonly HashSet<string> Particles =
    ["のは", "のが", "のも", "のを", "したのは", "したのが", "するのは", "しているのは", "ているのは", "されたのは", "れたのは", "ったのは", "んだのは",
        "は", "が", "を", "に", "へ", "と", "で", "も", "や", "の", "から", "より", "まで", "には", "では", "とは", "への", "との", "での", "からの", "にも", "でも", "とも",
        "など", "などの", "による", "により", "によると", "によれば", "という", "といった", "とともに", "ならびに", "および", "または", "びに", "である", "であり", "として", "について", "において",
        "となる", "となった", "になる", "になった", "にある", "にいる", "がある", "をする", "をした", "であった", "とする", "とした", "にあたる", "といえる", "による",
        "した", "する", "して", "され", "された", "される", "しており", "している", "していた", "できる", "ほか", "のほか", "のうち", "のような",
    ];

    // Kana that open a sentence or a phrase.
    private static readonly HashSet<string> Openers =
    [
        "また", "なお", "さらに", "そして", "しかし", "ただし", "ただ", "まず", "うち", "この", "その", "あの", "これ", "それ", "かつて", "すでに", "とくに", "ほか", "のち", "いずれも", "もっとも",
        "このうち", "そのうち", "このほか", "そのほか", "ちなみに", "そこで", "やがて", "まもなく", "ついで", "つまり", "たとえば", "なかでも", "とりわけ", "あるいは", "もしくは",
        "まだ", "もう", "いまだ", "いまや", "いま", "いったん", "ようやく", "ついに", "すぐ", "ほぼ", "ともに", "あわせて", "それぞれ", "たがいに", "かねて", "みずから", "おもに", "ひそかに",
        "あらためて", "あらたに", "はじめて", "ほとんど", "まったく", "けっして", "むしろ", "とうとう", "おそらく", "やはり", "まさに", "ちょうど", "ずっと", "かかわらず", "もとに", "ために",
    ];

    /// <summary>Where the name that ends at a place begins; the place itself where there is no name.</summary>
    public static int? Before(TextWindow window, int end, int floor, IReadOnlyList<Candidate> known)
    {
        var (at, words) = (end, 1);
        while (at > floor && !(at < end && IsGap(window, at)))
        {
            var c = window[at - 1];
            if (Script.IsHiragana(c))
            {
                var edge = BeforeKana(window, at, end, floor, known);
                if (edge.Begins is not null || edge.At < 0)
                    return edge.Begins is { } begins ? Leading(window, begins, end) : null;
                at = edge.At;
            }
            else if (c == '/' && IsBetweenJapanese(window, at - 1))
                return null;
            else if (c == ' ' && words < MostLatinWords && at < end && IsCapitalWordBefore(window, at - 1, floor))
                (at, words) = (at - 1, words + 1);
            else if (Length(window, at) is var length and > 0)
                at -= length;
            else
                break;
        }
        return Leading(window, at, end);
    }

    /// <summary>Where the name that begins at a place ends; the place itself where there is no name.</summary>
    public static int? After(TextWindow window, int start, int ceiling)
    {
        var at = start;
        while (at < ceiling && !(at > start && IsGap(window, at)) && !Follows.In(window.Ontology).IsMatch(window.Slice(at, Math.Min(ceiling, at + 6))))
        {
            if (Script.IsHiragana(window[at]))
            {
                var kana = KanaAfter(window, at, ceiling);
                if (AfterKana(window, start, at, kana, ceiling) is not { } next)
                    return null;
                if (next != kana)
                    return Trailing(window, start, next);
                at = kana;
            }
            else if (window[at] == '/' && IsBetweenJapanese(window, at))
                return null;
            else if (LengthAt(window, start, at, ceiling) is var length and > 0)
                at += length;
            else
                break;
        }
        return Trailing(window, start, at);
    }

    // Of the letter at a place, or of a space between two Latin words; 0 where no name goes on.
    private static int LengthAt(TextWindow window, int start, int at, int ceiling) =>
        window[at] == ' ' && at > start && char.IsAsciiLetterUpper(window[at + 1]) && Script.IsLatin(window[at - 1]) ? 1
        : char.IsHighSurrogate(window[at]) && at + 1 < ceiling && char.IsLetter(window.Text, at) ? 2
        : IsNameLetter(window[at]) ? 1 : 0;

    // The run of kana before a place: a boundary somewhere in it (Begins), a part of the name
    // that goes on before it (At), or neither can be told (At is -1).
    private static (int? Begins, int At) BeforeKana(TextWindow window, int at, int end, int floor, IReadOnlyList<Candidate> known)
    {
        var from = at;
        while (from > floor && Script.IsHiragana(window[from - 1]))
            from--;
        var kana = window.Slice(from, at);
        if (kana.Length > 1 && (kana[^1] == 'を' || from == floor && from > window.Start && EndsAName(kana)))
            return (at, 0);
        if (Opens(window, kana, from, floor))
            return Behind(window, kana, at, (null, from));
        if (IsInsideName(window, from, at, floor))
            return (null, from);
        if (Particles.Contains(kana) || window[from - 1] == '及' && kana == "び")
            return (at, 0);
        if (Split(window, kana, from, floor, known) is { } rest)
            return Behind(window, window.Slice(rest, at), at, (rest, 0));
        return BeforeEnding(kana, from, at);
    }

    private static (int? Begins, int At) Behind(TextWindow window, string kana, int at, (int? Begins, int At) asOneWord) =>
        Openers.Contains(kana) ? (at, 0) : MayBeTwoWords(window, kana, at) ? (null, -1) : asOneWord;

    // Whether the kana open the text or stand behind what is no letter of a name.
    private static bool Opens(TextWindow window, string kana, int from, int floor) =>
        (from == window.Start || from > floor && !Particles.Contains(kana))
        && (from == floor || !IsNameLetter(window[from - 1]) && !char.IsLowSurrogate(window[from - 1]) || IsGap(window, from));

    private static (int? Begins, int At) BeforeEnding(string kana, int from, int at)
    {
        // 進める東雲重工, 新しい東雲重工: the ending of a verb or adjective; はまゆう may be a particle and a name.
        var particle = kana.Length > 2 && kana[0] is not ('が' or 'で') && Particles.Contains(kana[..1]);
        if (!particle && kana.Length <= 4 && "うくすつぬむるただないて".Contains(kana[^1], StringComparison.Ordinal))
            return (at, 0);
        // 八百屋お七, 新さくら電機: what is neither a particle nor an ending belongs to the name; of anything else nobody can tell.
        return kana == "お" || kana.Length == 3 && !MayEndAVerb(kana[0]) ? (null, from) : (null, -1);
    }

    private static bool MayEndAVerb(char c) => "うくすつぬむるただてでっりきしちにみびぎいえけせねめれべげじわらかがまばはをとのもへや".Contains(c, StringComparison.Ordinal);

    // Behind a form (株式会社さつきは前川化学): its name in kana, with a particle.
    private static bool EndsAName(string kana) => Particles.Contains(kana[^1..]) && !Particles.Contains(kana[..1]);

    // そのさくら電子, さくらは木村電子; ひばりが丘電子 is one.
    private static bool MayBeTwoWords(TextWindow window, string kana, int at) =>
        Openers.Any(o => kana.StartsWith(o, StringComparison.Ordinal))
        || kana.Length > 2 && (kana[^1] == 'は' || kana[^1] == 'が' && !Places.Contains(window[at], StringComparison.Ordinal));

    // Of 東雲重工株式会社はさくら電子 and であるさくら電子, where the particle ends: behind a name or as a whole word it is sure, else not.
    private static int? Split(TextWindow window, string kana, int from, int floor, IReadOnlyList<Candidate> known)
    {
        var behindName = from == floor || known.Any(k => k.Tail == from);
        var behindPart = Whose.In(window.Ontology).IsMatch(window.Slice(Math.Max(floor, from - LongestPart), from));
        var particle = Particles.Where(p => p.Length > 1 || p == "を" || behindName || behindPart && p == "の")
            .Where(p => kana.Length >= p.Length + 2 && kana.StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
        return particle is null || !behindName && particle is "から" or "まで" or "より" or "など" or "ほか" ? null : from + particle.Length;
    }

    // 丸の内, 緑が丘: one kanji before の, or が before a word for a place.
    private static bool IsInsideName(TextWindow window, int from, int at, int floor)
    {
        if (window.Slice(from, at) is not ("の" or "が") || !Script.IsKanji(window[from - 1]) || !Script.IsKanji(window[at]))
            return false;
        if (window[from] == 'が')
            return Places.Contains(window[at], StringComparison.Ordinal);
        var alone = from - 1 == floor || !IsNameLetter(window[from - 2]);
        return alone && !"日米中韓英仏独露加豪印伊他別次前同元氏社者国".Contains(window[from - 1], StringComparison.Ordinal);
    }

    private static int KanaAfter(TextWindow window, int at, int ceiling)
    {
        while (at < ceiling && Script.IsHiragana(window[at]))
            at++;
        return at;
    }

    // Where the name ends: at the kana's end or before, or null.
    private static int? AfterKana(TextWindow window, int start, int at, int end, int ceiling)
    {
        var kana = window.Slice(at, end);
        var goesOn = end < ceiling && IsNameLetter(window[end]);
        if (at == start && Particles.Contains(kana) || kana[0] == 'を')
            return at;
        if (at > start)
        {
            if (at - start == 1 && goesOn && kana is "の" or "が")
                return null;
            if (goesOn && LeadsToPlace(window, kana, end))
                return end;
            if (EndsName(kana))
                return at;
            // 東雲もみじ: one word or two.
            if (Particles.Contains(kana[..1]))
                return null;
        }
        return kana.Length > 2 && Particles.Contains(kana[^1..]) ? BeforeParticle(window, end, goesOn) : end;
    }

    // 緑が丘
    private static bool LeadsToPlace(TextWindow window, string kana, int end) =>
        kana is "が" && Places.Contains(window[end], StringComparison.Ordinal);

    private static bool EndsName(string kana) => Particles.Contains(kana) || kana[0] is 'は' or 'が' || Honorific().IsMatch(kana)
        || Particles.Any(p => p.Length > 1 && kana.StartsWith(p, StringComparison.Ordinal));

    // さくらを, さくらは、: the particle is sure; さくらは木村 may be one word.
    private static int? BeforeParticle(TextWindow window, int end, bool goesOn) =>
        window[end - 1] == 'を' || window[end] is '、' or ',' ? end - 1 : goesOn ? null : end;

    // A space that was dropped, a figure that was no digit of its own (①), a full stop that ends a sentence or a number.
    private static bool IsGap(TextWindow window, int at)
    {
        var (left, right) = (window[at - 1], window[at]);
        var sign = Category(window, at - 1);
        if (sign == UnicodeCategory.OtherNumber || sign == UnicodeCategory.LetterNumber && window.Source.SpaceBefore(at))
            return true;
        if (left == '.' && (window.Source.SpaceBefore(at) || at >= 2 && char.IsAsciiDigit(window[at - 2]) && !char.IsAsciiDigit(right)))
            return true;
        return window.Source.SpaceBefore(at) && !(Script.IsKatakana(left) && Script.IsKatakana(right)) && !Script.IsLatin(left) && !Script.IsLatin(right);
    }

    // Of the sign from which a letter or digit came.
    private static UnicodeCategory Category(TextWindow window, int at) =>
        window.Source.OriginalText(at, at + 1) is { Length: > 0 } original ? CharUnicodeInfo.GetUnicodeCategory(original, 0) : UnicodeCategory.OtherNotAssigned;

    private static bool IsNameLetter(char c) =>
        Script.IsKanji(c) || Script.IsKatakana(c) || Script.IsLatin(c) || char.IsAsciiDigit(c) || "・&-.+@/'’=!".Contains(c, StringComparison.Ordinal);

    // Of the letter before a place; 0 for what is no letter of a name.
    private static int Length(TextWindow window, int at) =>
        IsNameLetter(window[at - 1]) ? 1 : char.IsLowSurrogate(window[at - 1]) && at - 2 >= window.Start && char.IsLetter(window.Text, at - 2) ? 2 : 0;

    private static bool IsBetweenJapanese(TextWindow window, int at) => Script.IsJapanese(window[at - 1]) && Script.IsJapanese(window[at + 1]);

    private static bool IsCapitalWordBefore(TextWindow window, int space, int floor)
    {
        var start = space;
        while (start > floor && (Script.IsLatin(window[start - 1]) || char.IsAsciiDigit(window[start - 1]) || window[start - 1] is '&' or '-'))
            start--;
        return start < space && char.IsAsciiLetterUpper(window[start]) && Script.IsLatin(window[space + 1]);
    }

    private static int Leading(TextWindow window, int start, int end)
    {
        if (start >= end)
            return end;
        start += BeforeName.In(window.Ontology).Match(window.Slice(start, end)).Length;
        return start >= end || NoName.In(window.Ontology).IsMatch(window.Slice(start, end)) ? end : start;
    }

    private static int Trailing(TextWindow window, int start, int end)
    {
        while (end > start && window[end - 1] is '・' or '&' or '-' or '.' or '+' or '@' or '/' or '=' or ' ' or '\'')
            end--;
        return end;
    }

    // Dates, numbers of lists, adverbs of time and the firm's part in what is said: no letters of its name.
    private const string Date = "{era-names}?[0-9]{1,4}年度?|[0-9]{1,2}月期?|[0-9]{1,2}日";
    private const string Number = @"第[0-9]+[回位号条章期]|[0-9]+位|[0-9]+[.)]|[・&\-.+@/=']";
    private const string Time = "{name-times}";
    private const string Part = "{name-relations}|大手(?![町門前筋通])";

    private static readonly ListedPattern BeforeName = new($"^(?:{Date}|{Number}|{Time}|(?:{Part})(?=.{{2}}))+");

    private static readonly ListedPattern Whose = new($"(?:{Part}|{{name-kinds}}|[一-龥][都道府県市区町村])$");

    // 買収先 before 株式会社東雲重工 is no name.
    private static readonly ListedPattern NoName = new($"^(?:{Part}|{{name-none}}|[0-9]+)$");

    private static readonly ListedPattern Follows = new("^(?:{name-followers}|等(?![一-龥]))");

    [GeneratedRegex("^(?:さん|さま|くん|ら(?:は|が|の|を|に)|だ|です|でし|いわく)")]
    private static partial Regex Honorific();
}
