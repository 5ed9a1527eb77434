using CsCheck;
using GraphService.Language.English.Tokens;
using GraphService.Language.Sentences;

namespace GraphService.Language.Tests.English;

public sealed class EnglishPropertyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "Kordal", "Inc.", "the", "sold", " ", " ", " ", "\n", "\n\n", ".", ",", "\ud83d", "\ude00", "\u0000", "é", "\u0301", "(", ")", "'s", "n't",
            "-", "$", "3.5", "@", "://", "www.", "&", "+", "本", "\r\n", "\t", "’");

    private static readonly Gen<string> Text = Gen.OneOf(Piece.Array[0, 60].Select(pieces => string.Concat(pieces)), Gen.String[0, 80]);

    [Fact]
    public void Words_OfAnyString_CoverItWithoutWhiteSpace() => Text.Sample(text =>
    {
        var covered = new bool[text.Length];
        foreach (var word in Reading.Of(text).SelectMany(sentence => sentence.Words))
        {
            word.Range.In(text).ShouldBe(word.Text);
            for (var at = word.Range.Start; at < word.Range.End; at++)
            {
                covered[at].ShouldBeFalse();
                covered[at] = true;
            }
        }

        for (var at = 0; at < text.Length; at++)
            covered[at].ShouldBe(!EnglishTokenizer.IsSpace(text[at]));
    }, iter: 300);

    [Fact]
    public void Sentences_OfAnyString_AreTreesWithPartsInside() => Text.Sample(text => Reading.Of(text).ToList().ForEach(Check), iter: 300);

    [Fact]
    public void Text_WithoutASpace_IsCutIntoBoundedSentences()
    {
        var sentences = Reading.Of(string.Concat(Enumerable.Repeat("x-", 50_000)));
        sentences.Sum(sentence => sentence.Words.Count).ShouldBe(100_000);
        sentences.ShouldAllBe(sentence => sentence.Words.Count <= EnglishSentenceSplitter.Longest);
    }

    [Fact]
    public void Letters_WithoutASpace_AreOneWord() => Reading.One(new string('a', 100_000)).Words.ShouldHaveSingleItem().Text.Length.ShouldBe(100_000);

    [Fact]
    public void Brackets_TenThousand_AreAllWords() => Reading.Of(new string('(', 5_000) + new string(')', 5_000)).Sum(sentence =>
        sentence.Words.Count).ShouldBe(10_000);

    // The parser makes two moves a word and the tagger one, so the cost is that of the words; their number grows with the text.
    [Fact]
    public void Words_OfARepeatedText_GrowWithIt()
    {
        const string text = "Kordal, a maker of (small) mines, sold the plant. ";
        var one = Reading.Of(text).Sum(sentence => sentence.Words.Count);
        Reading.Of(string.Concat(Enumerable.Repeat(text, 50))).Sum(sentence => sentence.Words.Count).ShouldBe(50 * one);
    }

    [Fact]
    public void Readings_AtTheSameTime_AreTheSame()
    {
        const string text = "President John Orlani of Marevia agreed to sell Kordal Inc. to Keel Capital, which is based in London.";
        var expected = Written(text);
        var found = new string[16];
        Parallel.For(0, found.Length, i => found[i] = Written(text));
        found.ShouldAllBe(one => one == expected);
    }

    private static string Written(string text) => string.Join('\n', Reading.Of(text).SelectMany(sentence =>
        sentence.Words.Select((word, i) => $"{word}{sentence.Tree.Heads[i]}{sentence.Tree.Relations[i]}").Concat(sentence.Names
            .Select(name => name.ToString()))
            .Concat(sentence.Clauses.Select(clause => $"{clause.Lemma}{clause.Form}{string.Join(',', clause.Arguments)}"))));

    private static void Check(Sentence sentence)
    {
        sentence.Tree.Heads.Count(head => head < 0).ShouldBe(1);
        for (var word = 0; word < sentence.Words.Count; word++)
            Depth(sentence, word).ShouldBeLessThan(sentence.Words.Count);
        sentence.Phrases[0].FirstWord.ShouldBe(0);
        sentence.Phrases[^1].EndWord.ShouldBe(sentence.Words.Count);
        sentence.Phrases.Zip(sentence.Phrases.Skip(1), (a, b) => a.EndWord == b.FirstWord).ShouldAllBe(isNext => isNext);
        sentence.Phrases.ShouldAllBe(phrase => phrase.FirstWord <= phrase.HeadWord && phrase.HeadWord < phrase.EndWord &&
            phrase.Head < sentence.Phrases.Count);
        sentence.Clauses.SelectMany(clause => clause.Arguments).ShouldAllBe(argument => argument.Word >= 0 && argument.Word < sentence.Words.Count);
        sentence.Names.ShouldAllBe(name => sentence.Range.Contains(name.Range) && name.FirstWord < name.EndWord);
    }

    private static int Depth(Sentence sentence, int word)
    {
        var depth = 0;
        for (; word >= 0 && depth <= sentence.Words.Count; word = sentence.Tree.Heads[word])
            depth++;
        return depth - 1;
    }
}
