using System.Globalization;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>
/// One document of any length: paragraphs of Japanese and English sentences about invented firms, people and agreements, most of them named
/// again and again, some only once. One seed, so that it is the same text every time, and a longer one begins as a shorter one does.
/// </summary>
internal sealed class LongDocument
{
    private const int Seed = 9;
    private const int MostSentences = 6;
    private const int HeadingEvery = 12;

    private static readonly string[] Sounds = ["カ", "メ", "ロ", "ミ", "ト", "サ", "リ", "ベ", "ノ", "キ", "ル", "ダ", "ペ", "ソ", "ヴァ", "ニ"];
    private static readonly string[] Syllables = ["kor", "mel", "van", "tri", "sol", "ber", "nax", "dun", "pel", "rix", "fa", "go"];
    private static readonly string[] Families = ["森野", "川原", "谷沢", "黒松", "白浜", "岩倉", "早瀬", "水越"];
    private static readonly string[] Given = ["一郎", "恵子", "拓也", "真理", "直樹", "由美", "健司", "千尋"];
    private static readonly string[] States = ["日本", "カナダ", "インド", "ベトナム", "フランス", "ケニア"];
    private static readonly string[] EnglishStates = ["Japan", "Canada", "India", "Vietnam", "France", "Kenya"];
    private static readonly string[] FirstNames = ["Lena", "Omar", "Tessa", "Igor", "Maya", "Felix"];

    private readonly Random random = new(Seed);

    /// <summary>The text, cut at the end of a paragraph once it has so many bytes in UTF-8.</summary>
    public static string Create(int bytes)
    {
        var document = new LongDocument();
        var text = new StringBuilder();
        for (var (size, paragraph) = (0, 0); size < bytes; paragraph++)
        {
            var line = paragraph % HeadingEvery == 0 ? document.Heading() : document.Paragraph();
            text.Append(line).Append("\n\n");
            size += Encoding.UTF8.GetByteCount(line) + 2;
        }
        return text.ToString();
    }

    private string Heading() => random.Next(2) == 0 ? $"{Firm()}の動き" : $"News of {EnglishFirm()}";

    private string Paragraph()
    {
        var count = random.Next(2, MostSentences + 1);
        return random.Next(2) == 0
            ? string.Concat(Enumerable.Range(0, count).Select(_ => Japanese()))
            : string.Join(' ', Enumerable.Range(0, count).Select(_ => English()));
    }

    private string Japanese() => random.Next(10) switch
    {
        0 => $"{Firm()}は{Firm()}に{Number(900)}億円を出資した。",
        1 => $"{Day()}、{Firm()}は{Firm()}と提携した。",
        2 => $"{Firm()}の{Person()}社長は「設備の更新を急ぎたい」と述べた。",
        3 => $"{One(States)}と{One(States)}は{Day()}、港湾の安全に関する共同声明を採択した。",
        4 => $"{Person()}氏は{Number(60) + 1950}年に{Firm()}を設立した。",
        5 => $"同社は{Firm()}の株式の{Number(99)}%を取得する予定だ。",
        6 => "雨が続き、収穫は昨年より遅れている。",
        7 => $"{Firm()}(本社は{One(States)})は新しい倉庫を建てる計画を検討している。",
        8 => $"この会議には{One(States)}、{One(States)}、{Firm()}が参加した。",
        _ => $"「{Sound(2)}宣言」は{Firm()}など{Number(40)}社が支持している。",
    };

    private string English() => random.Next(10) switch
    {
        0 => $"{EnglishFirm()} invested ${Number(90)} million in {EnglishFirm()}.",
        1 => $"In {Number(30) + 1990}, {EnglishPerson()} founded {EnglishFirm()}.",
        2 => $"{EnglishFirm()} will acquire {EnglishFirm()} for about {Number(50)} billion yen.",
        3 => $"The company said it expects a better harvest than last year.",
        4 => $"{One(EnglishStates)} and {One(EnglishStates)} adopted a joint statement on safer ports.",
        5 => $"{EnglishPerson()}, chairman of {EnglishFirm()}, called for lower fees.",
        6 => "Rain has fallen for weeks, and the roads are closed.",
        7 => $"{EnglishFirm()} is a partner of {EnglishFirm()} and of the University of {Title(Syllable(2))}.",
        8 => $"On March {Number(28)}, 2024, {EnglishFirm()} opened a data center in {One(EnglishStates)}.",
        _ => $"According to {EnglishPerson()}, {EnglishFirm()} has not sold its stake in {EnglishFirm()}.",
    };

    private string Firm() => Sound(random.Next(3) == 0 ? 3 : 2) + One(["商事", "製作所", "銀行", "物産"]);

    private string Person() => One(Families) + One(Given);

    private string EnglishFirm() => Title(Syllable(random.Next(3) == 0 ? 3 : 2)) + One([" Corp", " Capital", " Holdings", " Partners"]);

    private string EnglishPerson() => $"{One(FirstNames)} {Title(Syllable(2))}";

    private string Sound(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => One(Sounds)));

    private string Syllable(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => One(Syllables)));

    private string Day() => string.Create(CultureInfo.InvariantCulture, $"{Number(20) + 2004}年{Number(12)}月{Number(28)}日");

    private int Number(int most) => random.Next(1, most + 1);

    private string One(string[] of) => of[random.Next(of.Length)];

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
