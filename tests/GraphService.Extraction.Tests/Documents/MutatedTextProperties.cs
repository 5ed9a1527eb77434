using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using GraphService.Diagnostics;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Graphs;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Documents;

/// <summary>
/// Texts that were broken on their way: cut, doubled, joined, strewn with half characters, controls and half tags. Each compiles to a graph that
/// keeps the rules, and no stage throws. GRAPHSERVICE_MUTATIONS sets how many are tried.
/// </summary>
public sealed class MutatedTextProperties
{
    private const int Usual = 300;

    private static readonly DocumentCompiler Compiler = DocumentCompiler.For(DefaultOntology.Instance);

    private static readonly string[] Whole =
    [
        "---\ntitle: 港の会議\ndate: 2024-05-06\nlanguage: ja\n---\n",
        "# 港湾首脳会議\n\n日時: 2024年5月6日(月)\n場所: 県民ホール(大会議室)\n主催: 日本外務省\n参加者: 富士通、NEC、カナダ政府\n\n",
        "森野 一郎 日本外務省課長\n「設備の更新を急ぎたい」と述べた。港の安全に協力する。\n\n●BERG議長\n同意する。\n\n",
        "富士通は2023年3月、NECに約10億円(正確には9億5,000万円)を出資し、株式の25%を取得した。同社は来年、新会社を設立する計画だ。",
        "日本とカナダは「港湾宣言」を採択した。この宣言はASEAN諸国も支持している。両国の首脳会談は同年10月に開かれた。",
        "アリ・ベルグ(Ali BERG)社長は、海外の投資会社3社から資金を調達したことはないと語った。",
        "Fujitsu invested $15 million in NEC on March 14, 2023, said Lena Berg, chairman of Fujitsu. The company will not sell its stake. ",
        "Japan and Canada adopted a joint statement at the Japan-Canada summit. The Minerals Security Partnership (MSP) was praised. ",
        "| 会社 | 額 |\n|---|---|\n| 富士通 | 3億円 |\n\n- 一つ目\n- 二つ目: NECは参加した。\n\n> 引用「途中まで\n\n```\ncode\n```\n",
        "<html><head><title>港</title></head><body><article><h1>港の会議</h1><p>富士通は<b>NEC</b>と提携した。</p><table><tr><td>カナダ</td></tr></table></article></body></html>",
    ];

    private static readonly string[] Broken =
    [
        "\uD83D", "\uDE00", "\uD842\uDFB7", "🚢", "\u0000", "\u0007", "\u001B$B", "\u0085", "\u2028", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uFFFF", "\uE000", "\uE801", "\uF8FF",
        "e\u0301\u0301", "\u3099", "葛\uDB40\uDD00", "ﷺ", "㍿", "㏂", "…", "ﾊﾞ", "Ａ", "①", "\r", "\r\n", "\n\n", "\t", "\f", "\u3000", "<", "</", "<p", "<b><i>", "</table>", "&", "&#x0;", "&#55357;", "<!--", "]]>", "[", "](", "![", "`", "```", "**",
        "_", "|", "|-|", "#", "---\n", "「", "」", "『", "(", ")", "(注―", "“", "。", "、", ". ", "!", "?", ":", "・", "の", "は", "が", "9", "2024年", "13月", "0日", "億円", "$", "%", "社長", "氏", "CEO", "Inc.", "同社", "この声明", "首脳会議", "共同声明",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Gen.OneOf(Whole), Gen.OneOf(Whole), Gen.OneOf(Broken), Gen.Char.Select(c => c.ToString()));
    private static readonly Gen<string> Joined = Piece.Array[1, 12].Select(string.Concat);
    private static readonly Gen<Func<string, string>> Change = Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.Double.Unit, Gen.OneOf(Broken)).Select((kind, a, b, insert) => Mutation(kind, a, b, insert));
    private static readonly Gen<string> Mutated = Gen.Select(Joined, Change.Array[0, 12], (text, changes) => changes.Aggregate(text, (t, change) => change(t)));

    [Fact]
    public void Text_MutatedInAnyWay_CompilesWithoutAFault() =>
        Gen.Select(Mutated, Gen.OneOf(".txt", ".md", ".html")).Sample((text, ending) =>
        {
            var file = new WorkspaceFile("documents/x" + ending, () => Encoding.UTF8.GetBytes(text));
            var outcome = new DocumentAttempt(Compiler, new DocumentLimits(), WorkClock.OfProcess).Read(file, CancellationToken.None);
            outcome.Failure.ShouldBeNull();
            var maker = new SoundGraph("test", DefaultOntology.Instance, GraphSources.None, outcome.Found, CancellationToken.None);
            var graph = maker.Of(outcome.Reading is { } reading ? [reading] : []);
            maker.Failures.ShouldBeEmpty();
            GraphChecker.Check(graph).ShouldBeEmpty();
            graph.Diagnostics.ShouldAllBe(d => d.Severity != Severity.Error || outcome.Reading == null);
        }, iter: Times(), print: p => $"{p.Item2}: {JsonSerializer.Serialize(p.Item1)}");

    private static Func<string, string> Mutation(int kind, double a, double b, string insert) => text =>
    {
        var (one, other) = ((int)(a * text.Length), (int)(b * text.Length));
        var (start, end) = (Math.Min(one, other), Math.Max(one, other));
        return kind switch
        {
            0 => text[..start] + text[end..],
            1 => text[..end] + text[start..],
            2 => text[..start] + insert + text[start..],
            _ => text[..end],
        };
    };

    private static int Times() => int.TryParse(Environment.GetEnvironmentVariable("GRAPHSERVICE_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? times : Usual;
}
