using CsCheck;
using GraphService.Language.Japanese.Sentences;
using GraphService.Language.Sentences;

namespace GraphService.Language.Tests.Japanese;

public sealed class JapanesePropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "青空電機", "は", "が", "を", "買収した", "。", "、", "（", "）", "「", "」", "\ud842\udfb7", "\ud83d", "\ude00", "\u0000", "　", " ", "\n", "\n\n", "Nova",
        "1,200万", "ｶﾞ", "タイ", "\r\n", "・", "〜", "é");

    private static readonly Gen<string> Text =
        Gen.OneOf(Piece.Array[0, 40].Select(pieces => string.Concat(pieces)), Gen.String[0, 60].Select(text => "買収が" + text));

    [Fact]
    public void Words_OfAnyString_LieInItInOrder() => Text.Sample(text =>
    {
        foreach (var sentence in new TextAnalyzer().Analyze(text).Sentences)
        {
            var last = sentence.Range.Start;
            foreach (var word in sentence.Words)
            {
                word.Range.Start.ShouldBeGreaterThanOrEqualTo(last);
                word.Range.End.ShouldBeLessThanOrEqualTo(sentence.Range.End);
                last = word.Range.End;
            }
        }
    }, iter: 300);

    [Fact]
    public void Words_OfAnyString_MissNothingButBracketsAndWhiteSpace() => Text.Sample(text =>
    {
        var covered = new bool[text.Length];
        foreach (var word in new TextAnalyzer().Analyze(text).Sentences.SelectMany(sentence => sentence.Words))
            Array.Fill(covered, true, word.Range.Start, word.Range.Length);
        for (var i = 0; i < text.Length; i++)
            (covered[i] || char.IsWhiteSpace(text[i]) || char.IsControl(text[i]) || text[i] is '（' or '）' or '(' or ')').ShouldBeTrue($"{i} of {text}");
    }, iter: 300);

    [Fact]
    public void Sentences_OfAnyString_AreTreesWithPartsInside() =>
        Text.Sample(text => new TextAnalyzer().Analyze(text).Sentences.ToList().ForEach(Check), iter: 300);

    [Fact]
    public void Analyses_AtOnce_AreTheSame()
    {
        const string text = "青空電機は東都物流を買収した。両社は来年までに統合する予定だ。Kordal sold the mine to Tenn.";
        var analyzer = new TextAnalyzer();
        var first = Written(analyzer.Analyze(text));
        Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8).Select(_ => Written(analyzer.Analyze(text))).ShouldAllBe(other => other == first);
    }

    [Fact]
    public void Text_WithoutAnEnd_IsCutIntoBoundedSentences()
    {
        var sentences = new TextAnalyzer().Analyze(string.Concat(Enumerable.Repeat("買収", 50_000))).Sentences;
        sentences.Sum(sentence => sentence.Range.Length).ShouldBe(100_000);
        sentences.ShouldAllBe(sentence => sentence.Range.Length <= JapaneseSentences.Longest);
    }

    [Fact]
    public void Brackets_TenThousand_AreRead() =>
        new TextAnalyzer().Analyze("社" + new string('（', 5_000) + "長" + new string('）', 5_000)).Sentences.ShouldNotBeEmpty();

    [Fact]
    public void Lines_OfMixedLanguages_AreReadInTheirOrder()
    {
        var sentences = new TextAnalyzer().Analyze("青空電機が発表した。\n\nKordal sold the mine.\n\n政府も発表した。").Sentences;
        sentences.Select(sentence => sentence.Language.ToString()).ShouldBe(["Japanese", "English", "Japanese"]);
    }

    private static void Check(Sentence sentence)
    {
        var count = sentence.Words.Count;
        sentence.Tree.Heads.Count.ShouldBe(count);
        sentence.Tree.Heads.Count(head => head < 0).ShouldBe(count == 0 ? 0 : 1);
        for (var i = 0; i < count; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = sentence.Tree.Heads[at])
                (++steps).ShouldBeLessThanOrEqualTo(count);
        }

        var next = 0;
        foreach (var phrase in sentence.Phrases)
        {
            phrase.FirstWord.ShouldBe(next);
            next = phrase.EndWord;
            phrase.HeadWord.ShouldBeInRange(phrase.FirstWord, phrase.EndWord - 1);
        }

        next.ShouldBe(count);
        foreach (var argument in sentence.Clauses.SelectMany(clause => clause.Arguments).Where(argument => argument.Back == 0))
            argument.Word.ShouldBeInRange(-1, count - 1);
        sentence.Names.ShouldAllBe(name => name.FirstWord < name.EndWord && name.EndWord <= count);
    }

    private static string Written(Analysis analysis) => string.Join('\n', analysis.Sentences.Select(sentence =>
        $"{Reading.Words(sentence)} {Listed(sentence.Tree.Heads)} {Listed(sentence.Clauses.SelectMany(clause => clause.Arguments))} {Listed(sentence.Names)}"));

    private static string Listed<T>(IEnumerable<T> items) => string.Join(',', items);
}
