using GraphService.Entities;

namespace GraphService.Extraction.Tests.Resolution;

/// <summary>Two people with different full names are two; a surname that both have points to neither unless it is clear.</summary>
public sealed class PersonTests
{
    [Theory]
    [InlineData("三島健教授が話した。三島愛教授が話した。", "三島健|三島愛")]
    [InlineData("三島健教授が話した。三島愛教授が話した。三島教授が歌った。", "三島健|三島愛")]
    [InlineData("佐々木健教授が話した。佐々木氏が歌った。", "佐々木健")]
    [InlineData("Minister John Carver met Minister Anna Carver. Carver smiled.", "John Carver|Anna Carver")]
    [InlineData("Dr. Jane Pruett founded Avocet Inc. in 2020.", "Jane Pruett")]
    public void Persons_OfADocument_AreToldApartByTheirFullNames(string text, string persons) =>
        Persons(("documents/a.txt", text)).ShouldBe(persons.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData("三島健課長が話した。三島氏が歌った。", "三島愛課長が話した。三島氏が歌った。", "三島健|三島愛")]
    [InlineData("富士通の三島健社長が話した。", "富士通の三島愛社長が話した。", "三島健|三島愛")]
    [InlineData("三島健課長が話した。三島愛課長が話した。", "三島課長が歌った。", "三島健|三島愛|三島")]
    [InlineData("富士通の三島健社長(Ken MISHIMA)が話した。", "富士通の三島健社長(Takeru MISHIMA)が話した。", "三島健|三島健")]
    [InlineData("三島健社長が話した。三島氏が歌った。", "三島健教授が話した。三島氏が歌った。", "三島健|三島健")]
    [InlineData("富士通の三島健社長が話した。", "富士通の三島健社長が歌った。", "三島健")]
    public void Persons_OfTwoDocuments_AreJoinedOnlyWhereFullNamesAgree(string first, string second, string persons) =>
        Persons(("documents/a.txt", first), ("documents/b.txt", second)).ShouldBe(persons.Split('|'), ignoreOrder: true);

    [Fact]
    public void Surname_BetweenTwoFullNames_IsTheOneNamedBefore()
    {
        var graph = Compiling.Text("三島健課長が話した。三島氏はトヨタ自動車に出資した。三島愛部長が話した。");
        graph.Entities.Single(e => e.Id == graph.Statements.Single(s => s.Predicate == "INVESTED_IN").Subject).PrimaryName.ShouldBe("三島健");
    }

    private static IEnumerable<string> Persons(params (string Path, string Text)[] files) =>
        Compiling.Files(files).Entities.Where(e => e.Type == EntityType.Person).Select(e => e.PrimaryName);
}
