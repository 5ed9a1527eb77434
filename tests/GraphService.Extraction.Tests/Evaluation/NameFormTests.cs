using GraphService.Extraction.Evaluation.Gold;

namespace GraphService.Extraction.Tests.Evaluation;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Alder Works, Inc.", "alderworks")]
    [InlineData("ALDER WORKS Co., Ltd.", "alderworks")]
    [InlineData("Ａｌｄｅｒ　Ｗｏｒｋｓ", "alderworks")]
    [InlineData("株式会社はんのき", "はんのき")]
    [InlineData("はんのき㈱", "はんのき")]
    [InlineData("「はん・のき」", "はんのき")]
    [InlineData("林⻑", "林長")]
    [InlineData("Inc.", "inc.")]
    [InlineData("Ho's Mill", "ho'smill")]
    public void Form_OfANameInAnySpelling_IsItsSignificantLetters(string name, string form) => NameForm.Of(name).ShouldBe(form);
}
