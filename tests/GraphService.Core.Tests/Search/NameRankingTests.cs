using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;

namespace GraphService.Core.Tests.Search;

public sealed class NameRankingTests
{
    [Theory]
    [InlineData("zyplai", "zyplai", 4)]
    [InlineData("zypl", "zyplai", 3)]
    [InlineData("ai", "zyplai", 2)]
    [InlineData("ziplai", "zyplai", 1)]
    [InlineData("zia", "zya", 0)]
    [InlineData("prosux", "prosus", 1)]
    [InlineData("prozux", "prosus", 0)]
    [InlineData("carbidevantores", "carbideventures", 1)]
    [InlineData("", "zyplai", 0)]
    public void Score_OfKeyAndName_SaysHowTheyMatch(string key, string name, int expected) => NameRanking.Score(key, name).ShouldBe(expected);

    [Fact]
    public void Rank_OfMatches_IsByScoreThenDegreeThenId()
    {
        EntityCandidate[] candidates = [Candidate("c", 9, "Sony Bank"), Candidate("b", 1, "Sony"), Candidate("a", 1, "SONY Corp."), Candidate("d", 99, "Old Sony"), Candidate("e", 5, "Toshiba")];
        var ranked = NameRanking.Rank("ｓｏｎｙ", candidates);
        ranked.Select(m => (m.Entity.Id.Value, m.Score)).ShouldBe([("a", 4), ("b", 4), ("c", 3), ("d", 2)]);
    }

    [Fact]
    public void Rank_OfSeveralNames_GivesTheFirstOfTheBest()
    {
        var ranked = NameRanking.Rank("ソニー", [Candidate("a", 0, "ソニー銀行", "ソニー", "ソニー株式会社")]);
        ranked.Single().Matched.Text.ShouldBe("ソニー");
    }

    [Theory]
    [InlineData("")]
    [InlineData("・")]
    public void Rank_OfTextWithoutKey_FindsNothing(string text) => NameRanking.Rank(text, [Candidate("a", 0, "A")]).ShouldBeEmpty();

    [Fact]
    public void Rank_OfEntityWithoutNames_LeavesItOut() =>
        NameRanking.Rank("A", [new EntityCandidate(new Entity(new EntityId("a"), EntityType.Company, null, "A"), 0)]).ShouldBeEmpty();

    private static EntityCandidate Candidate(string id, int degree, params string[] names) =>
        new(new Entity(new EntityId(id), EntityType.Company, null, names[0]) { Names = [.. names.Select(n => new Name(n, null, NameKind.Alias))] }, degree);
}
