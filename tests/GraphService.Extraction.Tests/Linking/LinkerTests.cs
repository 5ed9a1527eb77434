using GraphService.Entities;

namespace GraphService.Extraction.Tests.Linking;

/// <summary>Two persons of one name are one only where something else agrees.</summary>
public sealed class LinkerTests
{
    [Theory]
    [InlineData("田中社長が話した。", "田中社長が歌った。", 2)]
    [InlineData("田中一郎社長が話した。", "田中一郎社長が歌った。", 1)]
    [InlineData("富士通の田中一郎社長が話した。", "日立製作所の田中一郎社長が歌った。", 2)]
    [InlineData("富士通の田中社長が話した。", "富士通の田中社長が歌った。", 1)]
    public void Persons_OfOneNameInTwoDocuments_AreJoinedOnEvidence(string first, string second, int persons) =>
        Compiling.Files(("documents/a.txt", first), ("documents/b.txt", second)).Entities.Count(e => e.Type == EntityType.Person).ShouldBe(persons);
}
