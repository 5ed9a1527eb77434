using GraphService.Statements;

namespace GraphService.Extraction.Tests.Agreements;

/// <summary>Points of declarations: each is part of its declaration and planned by whoever is to do it; what only looks like a point is none.</summary>
public sealed class CommitmentTests
{
    private const string Signed = "Japan and Norway signed the Harbour Declaration on 3 May 2025.\n\n";
    private const string Signing = "日本とノルウェーは2025年5月3日、港湾宣言に署名した。";

    [Theory]
    [InlineData(Signed + "Under the Harbour Declaration, the two sides agreed to:\n\n- draw up common safety rules for ports\n- train a hundred sailors a year\n",
        "draw up common safety rules for ports|train a hundred sailors a year")]
    [InlineData(Signed + "The Harbour Declaration has three pillars: safe ports, trained crews and clean seas.", "safe ports|trained crews|clean seas")]
    [InlineData(Signed + "The pillars of the Harbour Declaration are: first, rules for safe ports; second, schools for crews.", "rules for safe ports|schools for crews")]
    [InlineData("# The Harbour Declaration\n\nJapan and Norway signed it.\n\n## Pillar 1: Safe ports\n\nText of it.\n\n## Pillar 2: Trained crews\n\nMore of it.\n",
        "Safe ports|Trained crews")]
    [InlineData(Signing + "港湾宣言の柱は二つある。第一に、港湾の安全基準の共同策定です。第二に、船員の育成と交流の促進です。",
        "港湾の安全基準の共同策定|船員の育成と交流の促進")]
    [InlineData(Signing + "港湾宣言の柱は、港湾の安全、船員の育成、海の浄化の三つだ。", "港湾の安全|船員の育成|海の浄化")]
    [InlineData(Signing + "\n\n## 三つの柱\n\n- 船員の育成を進める。\n- 海の浄化に力を合わせる。\n", "船員の育成を進める|海の浄化に力を合わせる")]
    [InlineData(Signing + "\n\n【港湾宣言の骨子】\n一、両国は「北海港湾パートナーシップ」を設ける\n一、両国は船員千人を交換する\n", "北海港湾パートナーシップ|両国は船員千人を交換する")]
    public void Points_OfAnAgreement_ArePartOfIt(string text, string parts) => Parts(text).ShouldBe(parts.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData(Signed + "The two sides were happy about:\n\n- the warm welcome at the harbour\n- the music of the sailors\n")]
    [InlineData(Signed + "The two sides agreed on the following points of the Harbour Declaration:\n\n- they condemn piracy in all its forms\n- they reaffirm the law of the sea\n")]
    [InlineData(Signed + "Those who attended and agreed to speak at the signing:\n\n- the mayor of the town of Bergen\n- the head of the school of sailors\n")]
    [InlineData(Signed + "First, the mayor gave a speech about ships. Second, the sailors sang songs.")]
    [InlineData("The two sides agreed to:\n\n- draw up common safety rules for ports\n")]
    [InlineData(Signing + "第一に、市長が船について話した。第二に、船員が歌を歌った。")]
    [InlineData(Signing + "\n\n## 経緯\n\n- 交渉は2023年に始まった。\n- 案は2024年にまとまった。\n")]
    [InlineData(Signing + "\n\n【港湾宣言の骨子】\n一、両国は海賊行為に反対し、国際法の尊重を確認する\n")]
    public void Lines_ThatAreNoPoints_ArePartOfNothing(string text) => Parts(text).ShouldBeEmpty();

    [Theory]
    [InlineData(Signed + "Under the Harbour Declaration, the two sides agreed to:\n\n- draw up common safety rules for ports by 2027\n",
        "日本 | PLANS | draw up common safety rules for ports by 2027 | 2027; ノルウェー | PLANS | draw up common safety rules for ports by 2027 | 2027")]
    [InlineData(Signed + "Commitments under the Harbour Declaration:\n\n- Norway will train a hundred sailors by 2028\n",
        "ノルウェー | PLANS | Norway will train a hundred sailors by 2028 | 2028")]
    [InlineData(Signing + "\n\n## 港湾宣言の三つの柱\n\n- ノルウェーは2028年までに船員百人を育てる。\n", "ノルウェー | PLANS | ノルウェーは2028年までに船員百人を育てる | 2028")]
    [InlineData(Signing + "\n\n## 港湾宣言の三つの柱\n\n- 日本は2027年までに船員の研修所をベルゲンに設ける。\n", "日本 | DEVELOPS | 船員の研修所 | 2027")]
    public void Point_WithWhoAndWhen_IsPlannedByThem(string text, string plans)
    {
        var graph = Compiling.Text(text);
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        graph.Statements.Where(s => s is { Stance: Stance.Planned, Predicate: "PLANS" or "DEVELOPS" })
            .Select(s => $"{names[s.Subject]} | {s.Predicate} | {names[s.Object]} | {s.Qualifiers.Date}").ShouldBe(plans.Split("; "), ignoreOrder: true);
    }

    [Fact]
    public void Point_OfAList_QuotesWhatLeadsToIt()
    {
        var graph = Compiling.Text(Signed + "Under the Harbour Declaration, the two sides agreed to:\n\n- draw up common safety rules for ports\n");
        graph.Statements.Single(s => s.Predicate == "PART_OF").Evidence.Select(e => e.Quote)
            .ShouldBe(["Under the Harbour Declaration, the two sides agreed to:", "draw up common safety rules for ports"]);
    }

    private static List<string> Parts(string text)
    {
        var graph = Compiling.Text(text);
        var names = graph.Entities.ToDictionary(e => e.Id, e => e.PrimaryName);
        return [.. graph.Statements.Where(s => s is { Predicate: "PART_OF", Stance: Stance.Planned }).Select(s => names[s.Subject])];
    }
}
