using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Resolution;

/// <summary>What is only called by what it is (共同声明) is told apart by its parties: rows of texts, and each thing's parties apart by bars.</summary>
public sealed class GenericThingsTests
{
    [Theory]
    [InlineData("日本とラオスは共同声明に署名した。タイとチリは共同声明に署名した。", "ラオス、日本|タイ、チリ")]
    [InlineData("日本とラオスは「行動計画」に署名した。タイとチリは「行動計画」に署名した。", "ラオス、日本|タイ、チリ")]
    [InlineData("日本とラオスは「行動計画」に署名した。日本は「行動計画」を発表した。", "ラオス、日本")]
    [InlineData("Japan and Laos signed the “Action Plan” in 2024. Thailand and Chile signed the “Action Plan” in 2024.", "ラオス、日本|タイ、チリ")]
    public void Agreements_OfOtherParties_AreTwo(string text, string parties) => Parties(Compiling.Text(text)).ShouldBe(parties.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData("日本とラオスは「行動計画」に署名した。", "タイとチリは「行動計画」に署名した。")]
    [InlineData("日本とラオスは「共同声明」に署名した。", "タイとチリは「共同声明」に署名した。")]
    [InlineData("Japan and Laos signed the “Joint Statement” in 2024.", "Thailand and Chile signed the “Joint Statement” in 2024.")]
    public void GenericNames_OfTwoDocuments_JoinNothing(string first, string second) =>
        Parties(Compiling.Files(("documents/a.txt", first), ("documents/b.txt", second))).ShouldBe(["ラオス、日本", "タイ、チリ"], ignoreOrder: true);

    [Theory]
    [InlineData("トヨタ自動車は「新会社」を設立した。富士通は「新会社」を設立した。")]
    [InlineData("トヨタ自動車は新会社を設立した。富士通は新会社を設立した。")]
    public void NewFirms_OfTwoFounders_AreTwo(string text)
    {
        var graph = Compiling.Text(text);
        graph.Statements.Where(s => s.Predicate == "FOUNDED").Select(s => s.Object).Distinct().Count().ShouldBe(2);
    }

    private static IEnumerable<string> Parties(CompiledGraph graph)
    {
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return graph.Statements.Where(s => s.Predicate == "PARTY_TO").GroupBy(s => s.Object)
            .Select(g => string.Join('、', g.Select(s => names[s.Subject]).Distinct().Order(StringComparer.Ordinal)));
    }
}
