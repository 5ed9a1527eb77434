namespace GraphService.Extraction.Tests.Statements;

/// <summary>What English sentences leave to the next ones: who raised, who lent, whose shareholder, who is meant by the start-up and the two sides.</summary>
public sealed class EnglishDiscourseTests
{
    [Theory]
    [InlineData("Lumivar Robotics Inc. has closed a Series B of $5 million. Heron Partners led; Osprey Ventures came in again.",
        "Heron Partners | INVESTED_IN | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Lumivar Robotics Inc. has closed a Series B of $5 million. Heron Partners led; Osprey Ventures came in again.",
        "Osprey Ventures | INVESTED_IN | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Lumivar Robotics Inc. makes robots. Its largest shareholder is the holding Heron Partners.",
        "Heron Partners | OWNS | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Lumivar Robotics Inc. makes robots. The start-up bought Osprey Mills Ltd. last year.",
        "Lumivar Robotics Inc. | ACQUIRED | Osprey Mills Ltd. | ASSERTED")]
    [InlineData("Lumivar Robotics Inc. signed a term loan of $5 million with Heron Bank Ltd.",
        "Heron Bank Ltd. | LENT_TO | Lumivar Robotics Inc. | ASSERTED | 5000000 USD Exact")]
    [InlineData("Lumivar Robotics Inc., the maker that Aiko Tanamura spun out of a lab in 2021, grew.",
        "Aiko Tanamura | FOUNDED | Lumivar Robotics Inc. | ASSERTED")]
    [InlineData("Founded in 2019 by Aiko Tanamura, Lumivar Robotics Inc. makes robots.", "Aiko Tanamura | FOUNDED | Lumivar Robotics Inc. | ASSERTED")]
    public void WhatIsLeftOut_IsWhatWasSpokenOf(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Lumivar Robotics Inc. makes robots. Heron Partners led a walk through Oslo.", "INVESTED_IN")]
    [InlineData("Lumivar Robotics Inc. secured a loan from Heron Bank Ltd.", "INVESTED_IN")]
    [InlineData("Osprey Mills Ltd. grew. Heron Partners took a stake in a bank.", "OWNS")]
    public void WhatIsOfAnother_IsNotStated(string text, string predicate) => Compiling.Text(text).Shown(predicate).ShouldBeEmpty();

    [Fact]
    public void Pair_OfStates_BothSign()
    {
        var stated = Compiling.Text("Kenya and Norway held talks. The two sides signed a memorandum of cooperation on ports.").Shown("PARTY_TO");
        stated.Count(s => s.StartsWith("ケニア", StringComparison.Ordinal) || s.StartsWith("ノルウェー", StringComparison.Ordinal)).ShouldBe(2);
    }
}
