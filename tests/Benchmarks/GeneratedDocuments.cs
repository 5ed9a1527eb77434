using System.Globalization;
using System.Text;

namespace GraphService.Benchmarks;

/// <summary>
/// A workspace of many short documents, every other one in English: reports of invented firms, banks, people and towns, with plain sentences
/// between those that state something. One seed, so that every run compiles the same bytes.
/// </summary>
internal sealed class GeneratedDocuments
{
    private const int Seed = 20_05;
    private const int Length = 5_000;

    private static readonly string[] Firms = ["サルノ製作所", "ヨコタビ銀行", "ミカヅキ精機", "アオトリ物流", "ハルカゼ電機", "ツムギ化学", "イワヒバ重工", "コモレビ通信"];
    private static readonly string[] EnglishFirms =
        ["Tarnwell Bank", "Osprey Looms", "Quillfeather Labs", "Marrow Steel", "Penhallow Ports", "Lindgate Motors"];
    private static readonly string[] People = ["浅黄忠", "久遠寺みつ", "樫山礼子", "戸波進", "若槻あおい"];
    private static readonly string[] EnglishPeople = ["Ruth Calloway", "Ivo Stanmore", "Nadia Brisk", "Owen Thackeray", "Lea Winterbourne"];
    private static readonly string[] States = ["ペルー", "ノルウェー", "ガーナ", "チリ", "モンゴル", "ポルトガル"];
    private static readonly string[] EnglishStates = ["Peru", "Norway", "Ghana", "Chile", "Mongolia", "Portugal"];
    private static readonly string[] Goods = ["冷蔵倉庫", "風車", "養殖場", "鉄道車両", "図書館"];
    private static readonly string[] EnglishGoods = ["cold stores", "wind farms", "fish farms", "railway cars", "libraries"];

    private readonly Random random = new(Seed);

    /// <summary>Writes so many documents into a folder.</summary>
    public static void Write(string folder, int count)
    {
        var documents = new GeneratedDocuments();
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:0000}.txt"), documents.Document(i % 2 == 0), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private string Document(bool japanese)
    {
        var text = new StringBuilder(japanese ? $"{Firm()}と{State()}の一年\n\n" : $"A year of {EnglishFirm()} in {EnglishState()}\n\n");
        for (var size = 0; size < Length;)
        {
            var sentences = Enumerable.Range(0, random.Next(2, 6)).Select(_ => japanese ? Japanese() : English());
            var paragraph = string.Join(japanese ? "" : " ", sentences) + "\n\n";
            text.Append(paragraph);
            size += Encoding.UTF8.GetByteCount(paragraph);
        }
        return text.ToString();
    }

    private string Japanese() => random.Next(9) switch
    {
        0 => $"{Firm()}は{Year()}年、{Firm()}に{Number(800)}億円を出資した。",
        1 => $"{State()}政府は{Firm()}に{One(Goods)}の建設費として最大{Number(90)}億円を助成する方針だ。",
        2 => $"{Firm()}の{One(People)}社長は「{One(Goods)}を三年で倍にしたい」と話した。",
        3 => $"{Firm()}と{Firm()}は{State()}で{One(Goods)}を共同開発することで合意した。",
        4 => $"{One(People)}氏が{Year()}年に創業した{Firm()}は、{State()}に研究所を置く。",
        5 => $"{State()}と{State()}の首脳は{Year()}年{Number(12)}月{Number(28)}日に会談し、{One(Goods)}の基準を話し合った。",
        6 => $"町では{One(Goods)}の見学に訪れる人が増え、週末は朝から列ができる。",
        7 => $"ただし、{Firm()}が{Firm()}を買収するという話は決まっていない。",
        _ => "担当者は、来年の見通しを示すにはまだ早いと慎重な姿勢を崩さない。",
    };

    private string English() => random.Next(9) switch
    {
        0 => $"{EnglishFirm()} invested ${Number(700)} million in {EnglishFirm()} in {Year()}.",
        1 => $"The government of {EnglishState()} plans to give {EnglishFirm()} up to {Number(60)} million euros for {One(EnglishGoods)}.",
        2 => $"\"We want twice as many {One(EnglishGoods)} within three years,\" said {One(EnglishPeople)}, president of {EnglishFirm()}.",
        3 => $"{EnglishFirm()} and {EnglishFirm()} agreed to develop {One(EnglishGoods)} together in {EnglishState()}.",
        4 => $"{EnglishFirm()}, which {One(EnglishPeople)} founded in {Year()}, runs a laboratory in {EnglishState()}.",
        5 => $"Leaders of {EnglishState()} and {EnglishState()} met on {Number(28)} March {Year()} and spoke about rules for {One(EnglishGoods)}.",
        6 => $"More people than ever come to see the {One(EnglishGoods)}, and on weekends they queue from early morning.",
        7 => $"It is not settled, however, whether {EnglishFirm()} will buy {EnglishFirm()}.",
        _ => "Those in charge say that it is too early to speak of next year, and keep their figures to themselves.",
    };

    private string Firm() => One(Firms);

    private string EnglishFirm() => One(EnglishFirms);

    private string State() => One(States);

    private string EnglishState() => One(EnglishStates);

    private string Year() => Number(24, from: 2000);

    private string Number(int most, int from = 1) => (from + random.Next(most)).ToString(CultureInfo.InvariantCulture);

    private string One(string[] of) => of[random.Next(of.Length)];
}
