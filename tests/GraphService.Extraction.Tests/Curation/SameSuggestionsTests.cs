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
        var suggestion = SameSuggestions.Of(graph.Build(), []).ShouldHaveSingleItem();
        suggestion.Reasons.ShouldContain("ホシノロボティクス株式会社 sounds like Hoshino Robotics");
        suggestion.Reasons.ShouldContain(r => r.StartsWith("the same is stated of both"));
        Suggested(graph.Build(), (en, ja)).ShouldBeEmpty();
    }

    [Fact]
    public void TwoPeopleOfOneName_InDifferentBodies_AreNoPair()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var (one, other) = (graph.Person("Ichiro Tanaka"), graph.Person("Tanaka Ichiro", null, "Ichiro Tanaka"));
        graph.State(one, "HOLDS_POSITION", graph.Company("Alder"), new Said { Role = "CEO" });
        var before = Suggested(graph.Build()).ToList();
        graph.State(other, "HOLDS_POSITION", graph.Company("Birch"), new Said { Role = "CEO" });
        Suggested(graph.Build()).ShouldBeEmpty();
        before.ShouldNotBeEmpty();
    }

    [Fact]
    public void TwoPeople_OfWhomAnOfficeIsToldInTwoScripts_AreAPair()
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var state = graph.Government("Japan", "日本");
        graph.State(graph.Person("山田花子"), "HOLDS_POSITION", state, new Said { Role = "首相" });
        graph.State(graph.Person("Hanako Yamada"), "HOLDS_POSITION", state, new Said { Role = "prime minister" });
        Suggested(graph.Build()).ShouldHaveSingleItem();
        graph.State(graph.Person("鈴木太郎"), "HOLDS_POSITION", state, new Said { Role = "首相" });
        Suggested(graph.Build()).ShouldNotContain("山田花子 = 鈴木太郎");
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
