namespace GraphService.Extraction.Tests.Statements.Predications;

/// <summary>One argument finder for all predicates: passive, relative, nominal, coordination and what governs a deed are understood once.</summary>
public sealed class ClauseMatcherTests
{
    [Theory]
    [InlineData("Lumivar Inc. snapped up Heron Holdings Ltd.", "Lumivar Inc. | ACQUIRED | Heron Holdings Ltd. | ASSERTED")]
    [InlineData("Heron Holdings Ltd. was taken over by Lumivar Inc. last year.", "Lumivar Inc. | ACQUIRED | Heron Holdings Ltd. | ASSERTED")]
    [InlineData("Lumivar Inc. announced that it has agreed to acquire Heron Holdings Ltd.", "Lumivar Inc. | ACQUIRED | Heron Holdings Ltd. | PLANNED")]
    [InlineData("Lumivar Inc. is a wholly owned subsidiary of Heron Holdings Ltd.", "Heron Holdings Ltd. | PARENT_OF | Lumivar Inc. | ASSERTED")]
    [InlineData("The European Commission fined ad broker Lumivar Inc. for its delay.", "欧州委員会 | SANCTIONED | Lumivar Inc. | ASSERTED")]
    [InlineData("Lumivar Robotics refused to buy Heron Holdings.", "Lumivar Robotics | ACQUIRED | Heron Holdings | DENIED")]
    [InlineData("若松精機株式会社が前川化学株式会社の株式を保有している。", "若松精機株式会社 | OWNS | 前川化学株式会社 | ASSERTED")]
    [InlineData("若松精機株式会社は前川化学株式会社の完全子会社だ。", "前川化学株式会社 | PARENT_OF | 若松精機株式会社 | ASSERTED")]
    [InlineData("前川化学株式会社は若松精機株式会社に買い取られた。", "若松精機株式会社 | ACQUIRED | 前川化学株式会社 | ASSERTED")]
    public void Clause_OfAClassOfWords_States(string text, string statement) => Compiling.Text(text).Shown().ShouldContain(statement);

    [Theory]
    [InlineData("Lumivar Inc. denied that it had taken over Heron Holdings Ltd.", "ACQUIRED")]
    [InlineData("Did Lumivar Inc. take over Heron Holdings Ltd.?", "ACQUIRED")]
    [InlineData("If Lumivar Inc. takes over Heron Holdings Ltd., jobs will go.", "ACQUIRED")]
    [InlineData("若松精機株式会社が前川化学株式会社を買い取れば、雇用が減る。", "ACQUIRED")]
    [InlineData("A rival of Lumivar Inc. snapped up Heron Holdings Ltd.", "ACQUIRED")]
    public void Clause_ThatAssertsNothing_IsNotAsserted(string text, string predicate) =>
        Compiling.Text(text).Shown(predicate).ShouldNotContain(s => s.Contains("ASSERTED", StringComparison.Ordinal) && s.StartsWith("Lumivar", StringComparison.Ordinal) || s.StartsWith("若松", StringComparison.Ordinal));
}
