using GraphService.Entities;
using GraphService.Extraction.Curation.Suggestions;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Testing.Graphs;

namespace GraphService.Extraction.Tests.Curation;

public sealed class SameSuggestionsTests
{
    private static IEnumerable<string> Suggested(CompiledGraph graph, params (EntityId, EntityId)[] apart) =>
        SameSuggestions.Of(graph, apart).Select(s => $"{s.First.PrimaryName} = {s.Second.PrimaryName}");

    [Fact]
    public void NamesInTwoScripts_ThatSoundAlike_ArePairs()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var (ja, en) = (graph.Company("ホシノロボティクス株式会社"), graph.Company("Hoshino Robotics"));
        var investor = graph.Company("Mizuki Capital");
        graph.State(investor, "INVESTED_IN", ja);
        graph.State(investor, "INVESTED_IN", en);
        var compiled = graph.Build();
        var suggestion = SameSuggestions.Of(compiled, []).ShouldHaveSingleItem();
        suggestion.Reasons.ShouldContain("ホシノロボティクス株式会社 sounds like Hoshino Robotics");
        suggestion.Reasons.ShouldContain(r => r.StartsWith("the same is stated of both"));
        Suggested(compiled, (en, ja)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Alder", "Alder", 1)]
    [InlineData("Alder", "Birch", 0)]
    public void TwoPeopleOfOneName_ArePairsInOneBodyOnly(string body, string other, int pairs)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var bodies = new[] { body, other }.Distinct().ToDictionary(name => name, name => graph.Company(name));
        graph.State(graph.Person("Ichiro Tanaka"), "HOLDS_POSITION", bodies[body], new Said { Role = "CEO" });
        graph.State(graph.Person("Tanaka Ichiro", null, "Ichiro Tanaka"), "HOLDS_POSITION", bodies[other], new Said { Role = "CEO" });
        Suggested(graph.Build()).Count().ShouldBe(pairs);
    }

    [Fact]
    public void TwoPeople_OfWhomAnOfficeIsToldInTwoScripts_AreAPair()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var state = graph.Government("Japan", "日本");
        graph.State(graph.Person("山田花子"), "HOLDS_POSITION", state, new Said { Role = "首相" });
        graph.State(graph.Person("Hanako Yamada"), "HOLDS_POSITION", state, new Said { Role = "prime minister" });
        graph.State(graph.Person("鈴木太郎"), "HOLDS_POSITION", state, new Said { Role = "首相" });
        var suggested = Suggested(graph.Build()).ToList();
        suggested.ShouldContain(s => s.Contains("山田花子") && s.Contains("Hanako Yamada"));
        suggested.ShouldNotContain(s => s.Contains("山田花子") && s.Contains("鈴木太郎"));
    }

    [Fact]
    public void Entities_OfWhichSomethingIsStatedTogether_AreNoPair()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        graph.State(graph.Company("Hoshino Robotics"), "PARENT_OF", graph.Company("ホシノロボティクス"));
        Suggested(graph.Build()).ShouldBeEmpty();
    }

    [Fact]
    public void Names_ThatOnlySayWhatSomethingIs_AreNoPair()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var (alder, birch) = (graph.Company("Alder"), graph.Company("Birch"));
        graph.State(alder, "LAUNCHED", graph.Initiative("joint statement"));
        graph.State(birch, "LAUNCHED", graph.Initiative("共同声明"));
        graph.State(alder, "LAUNCHED", graph.Initiative("Hanoi Joint Statement"));
        graph.State(birch, "LAUNCHED", graph.Initiative("ハノイ共同声明"));
        Suggested(graph.Build()).ShouldHaveSingleItem().ShouldContain("ハノイ共同声明");
    }
}
