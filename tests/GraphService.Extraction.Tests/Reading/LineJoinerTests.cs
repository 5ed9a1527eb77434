using GraphService.Documents;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Tests.Reading;

/// <summary>Lines that were broken to fit a page are one again; each text here is as a reader sees it, a line a line.</summary>
public sealed class LineJoinerTests
{
    private const string Story = "この港では毎年の春に大きな祭りが開かれ、近くの町からも多くの人が訪れ、屋台の列は岸壁の端まで続き、夜には花火が上がり、翌朝には漁船が一斉に沖へ出て、昼までに戻るのが古くからのならわしである。";
    private const string English = "The old harbour opens its gates every spring, and people from the towns around come to see the boats, which leave at dawn and return before noon, as they have done for longer than anyone alive can remember.";

    [Fact]
    public void JapaneseLines_BrokenToAWidth_AreOne() => Lines(Wrapped(Story, 25)).ShouldBe([Story]);

    [Fact]
    public void JapaneseLines_ABlankLineAfterEach_AreOne() => Lines(Wrapped(Story, 25).Replace("\n", "\n\n", StringComparison.Ordinal)).ShouldBe([Story]);

    [Fact]
    public void EnglishLines_BrokenToAWidth_AreOneWithSpaces() => Lines(WrappedAtSpaces(English, 50)).ShouldBe([English]);

    [Fact]
    public void EnglishWord_BrokenWithAHyphen_IsOneWord()
    {
        const string text = "The old harbour opens its gates every spring, and peo-\nple from the towns around come to see the boats that\nleave at dawn and return before noon, as they have for\nlonger than anyone alive in this town can remember.";
        Lines(text).ShouldHaveSingleItem().ShouldContain("and people from");
    }

    [Fact]
    public void Sentence_AcrossAPageBreak_GoesOn()
    {
        var lines = Wrapped(Story, 25).Split('\n');
        Lines(string.Join('\n', lines[..2]) + "\n\n\f\n" + string.Join('\n', lines[2..])).ShouldBe([Story]);
    }

    [Fact]
    public void Paragraphs_ThatEndBeforeABlankLine_StayApart() => Lines($"{Wrapped(Story, 25)}\n\n{Wrapped(Story, 25)}").ShouldBe([Story, Story]);

    [Fact]
    public void Headings_BetweenBrokenLines_StayApart() =>
        Lines($"港の春の祭り\n\n{Wrapped(Story, 25)}\n\n二日目の予定\n\n{Wrapped(Story, 25)}").ShouldBe(["港の春の祭り", Story, "二日目の予定", Story]);

    [Fact]
    public void ListRows_BetweenBrokenLines_StayApart() =>
        Lines($"{Wrapped("・" + Story, 25)}\n{Wrapped("・" + Story, 25)}\n(1) 次の行\n● 港長").ShouldBe(["・" + Story, "・" + Story, "(1)次の行", "●港長"]);

    [Fact]
    public void Paragraphs_OneALine_StayAsTheyAre() =>
        Lines($"{Story}\n短い行です。\n{Story}{Story}\n次の行\n{English}").ShouldBe([Story, "短い行です。", Story + Story, "次の行", English]);

    [Fact]
    public void FieldsOfAHeader_OfOneWidth_StayApart() =>
        Lines($"日時:2024年6月1日15時より17時まで、港の公会堂の二階\n場所:港町の公会堂の二階にある第一会議室とその控え室\n\n{Wrapped(Story, 25)}").Count.ShouldBe(3);

    [Fact]
    public void Lines_ByTheThousand_AreJoinedAtOnce()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Lines(string.Join('\n', Enumerable.Repeat("この港では毎年の春に大きな祭りが開かれ、近くの町から", 10_000))).ShouldHaveSingleItem();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static string Wrapped(string text, int width) => string.Join('\n', text.Chunk(width).Select(c => new string(c)));

    private static string WrappedAtSpaces(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
            if (lines[^1].Length + word.Length + 1 > width)
                lines.Add(word);
            else
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
        return string.Join('\n', lines);
    }

    private static List<string> Lines(string raw) => [.. Normalizer.Normalize(new SourceText(raw)).Value.Split('\n').Where(l => l.Length > 0)];
}
