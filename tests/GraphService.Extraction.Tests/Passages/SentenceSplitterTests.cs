using GraphService.Extraction.Passages;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.Passages;

/// <summary>A passage, its sentences apart by bars.</summary>
public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("船が出た。港は静かだ。|", "船が出た。|港は静かだ。")]
    [InlineData("船が出た", "船が出た")]
    [InlineData("船が出た!港は静かか?静かだ。", "船が出た!|港は静かか?|静かだ。")]
    [InlineData("本当か!?本当だ。", "本当か!?|本当だ。")]
    [InlineData("Yahoo!ニュースが伝えた。", "Yahoo!ニュースが伝えた。")]
    [InlineData("", "")]
    [InlineData("  。", "。")]
    public void Japanese_EndsAtFullStops(string text, string sentences) => Split(text.TrimEnd('|')).ShouldBe(sentences);

    [Theory]
    [InlineData("港長は「船が出た。港は静かだ。」と述べた。次の文。", "港長は「船が出た。港は静かだ。」と述べた。|次の文。")]
    [InlineData("船(大きい。古い。)が出た。次の文。", "船(大きい。古い。)が出た。|次の文。")]
    [InlineData("「『出た。』と言った。」と書いた。次の文。", "「『出た。』と言った。」と書いた。|次の文。")]
    [InlineData("He said “We go. Now.” and left. Next.", "He said “We go. Now.” and left.|Next.")]
    public void Marks_AroundSentences_KeepThemTogether(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("「船が出た。港は静かだ。次の文。", "「船が出た。|港は静かだ。|次の文。")]
    [InlineData("1)船が出た。2)港は静かだ。", "1)船が出た。|2)港は静かだ。")]
    [InlineData("船(大きい。「古い。)が出た。次の文。", "船(大きい。「古い。)が出た。|次の文。")]
    [InlineData("船が出た。」次の文。", "船が出た。」次の文。")]
    public void Mark_WithoutItsOtherHalf_EndsNothing(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("The boat left. The port is quiet.", "The boat left.|The port is quiet.")]
    [InlineData("Mr. Kane met Dr. Ito of Wave Inc. in May.", "Mr. Kane met Dr. Ito of Wave Inc. in May.")]
    [InlineData("J. Kane paid 3.5 dollars. He left.", "J. Kane paid 3.5 dollars.|He left.")]
    [InlineData("See example.org for more. It is long.", "See example.org for more.|It is long.")]
    [InlineData("On Jan. 5 it opened. Who came?", "On Jan. 5 it opened.|Who came?")]
    public void English_EndsAtFullStopsThatAreNone(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("Heron Optics Inc. bought Egret Labs Corp. in May.", "Heron Optics Inc. bought Egret Labs Corp. in May.")]
    [InlineData("It met Heron Optics Inc. Chief Executive Kane.", "It met Heron Optics Inc. Chief Executive Kane.")]
    [InlineData("Heron Optics Co. Ltd. grew.", "Heron Optics Co. Ltd. grew.")]
    [InlineData("They bought Egret Labs Inc. Teal Works Inc. grew.", "They bought Egret Labs Inc.|Teal Works Inc. grew.")]
    [InlineData("They bought Egret Labs Ltd. The price rose.", "They bought Egret Labs Ltd.|The price rose.")]
    [InlineData("They bought Egret Labs GmbH.", "They bought Egret Labs GmbH.")]
    public void LegalForm_EndsASentence_OnlyWhereAnotherBegins(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Theory]
    [InlineData("They bought it in 2019.港は静かだ。", "They bought it in 2019.|港は静かだ。")]
    [InlineData("Heron Inc.は静かだ。", "Heron Inc.は静かだ。")]
    [InlineData("No.1港は静かだ。", "No.1港は静かだ。")]
    public void EnglishSentence_BeforeAJapaneseOne_EndsAtItsFullStop(string text, string sentences) => Split(text).ShouldBe(sentences);

    [Fact]
    public void Part_OfAText_IsCutAlone()
    {
        const string text = "前の文。船が出た。港は静かだ。後の文。";
        SentenceSplitter.Split(DefaultOntology.Instance, text, 4, 15).Select(s => text[s.Start..s.End]).ShouldBe(["船が出た。", "港は静かだ。"]);
    }

    private static string Split(string text) => string.Join('|', SentenceSplitter.Split(DefaultOntology.Instance, text, 0, text.Length).Select(s => text[s.Start..s.End]));
}
