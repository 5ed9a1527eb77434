using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>Which firms a text names: a text in, primary names of firms out, apart by bars.</summary>
public sealed class FirmNameTests
{
    [Theory]
    [InlineData("㈱若松精機は、うしお商店㈲に出資した。", "うしお商店㈲|㈱若松精機")]
    [InlineData("（株）若松精機は合同会社うしお商店を買収した。", "合同会社うしお商店|（株）若松精機")]
    [InlineData("若松精機㈱と(有)松風堂は提携した。", "(有)松風堂|若松精機㈱")]
    [InlineData("HERON OPTICS, INC. acquired Egret Labs GMBH.", "HERON OPTICS, INC.|Egret Labs GMBH")]
    [InlineData("Heron Optics S.p.A. acquired Egret Labs Pte. Ltd. in 2024.", "Egret Labs Pte. Ltd.|Heron Optics S.p.A.")]
    [InlineData("PT Heron Optics acquired Egret Labs Sdn Bhd.", "Egret Labs Sdn Bhd.|PT Heron Optics")]
    [InlineData("Heron Optics Co., Ltd.は若松精機Inc.を買収した。", "Heron Optics Co., Ltd.|若松精機Inc.")]
    public void LegalForm_OfAnySpelling_IsPartOfTheName(string text, string firms) => Firms(text).ShouldBe(firms.Split('|').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("③若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("３ 若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("3. 若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("2022年 若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("令和4年若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("第3位の若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("昨年若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("若松精機株式会社2は前川化学株式会社を買収した。")]
    [InlineData("It grew in 2021. 若松精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("また若松精機株式会社は新たに進める前川化学株式会社を買収した。")]
    public void WhatStandsBeforeAName_IsNoPartOfIt(string text) => Firms(text).ShouldBe(["前川化学株式会社", "若松精機株式会社"]);

    [Theory]
    [InlineData("さつき精機株式会社")]
    [InlineData("株式会社いぶき製作")]
    [InlineData("𠮷川精機株式会社")]
    [InlineData("𩸽水産株式会社")]
    [InlineData("N+M商会株式会社")]
    [InlineData("C/D商会株式会社")]
    [InlineData("ひばりが丘電設株式会社")]
    [InlineData("丸の内測器株式会社")]
    [InlineData("パイン コンピュータ株式会社")]
    [InlineData("21世紀測器株式会社")]
    public void Name_OfAnyLetters_IsWhole(string name) =>
        Firms($"{name}は前川化学株式会社を買収した。").ShouldBe([name.Replace(" ", "", StringComparison.Ordinal), "前川化学株式会社"], ignoreOrder: true);

    [Theory]
    [InlineData("若松精機株式会社はさつき電設株式会社を買収した。", "さつき電設株式会社")]
    [InlineData("若松精機株式会社はひばりが丘電設株式会社を買収した。", "ひばりが丘電設株式会社")]
    [InlineData("若松精機株式会社は、子会社のさつき電設株式会社と提携した。", "さつき電設株式会社")]
    [InlineData("若松精機株式会社を買収したさつき電設株式会社は成長した。", "さつき電設株式会社")]
    public void Particle_BehindAName_BeginsTheNext(string text, string name) => Firms(text).ShouldContain(name);

    [Theory]
    [InlineData("老舗はまゆう精機株式会社は前川化学株式会社を買収した。")]
    [InlineData("東海/南海商事株式会社は前川化学株式会社を買収した。")]
    [InlineData("さざなみは前川化学株式会社を買収した。株式会社つぐみが前川化学株式会社を買収した。前川化学株式会社は伸びた。")]
    [InlineData("株式会社さつきは前川化学株式会社を買収した。")]
    public void Name_ThatCannotBeCutSurely_IsLeftOut(string text) => Firms(text).ShouldBe(["前川化学株式会社"]);

    [Theory]
    [InlineData("Heron Optics Inc. acquired Egret Labs Inc. Teal Works Inc. acquired Snipe Foods Inc. in 2024.")]
    [InlineData("Heron Optics Inc. acquired Egret Labs Inc.1 in 2024. In March 2024 Teal Works Inc. acquired Snipe Foods Inc.")]
    [InlineData("Heron Optics Inc. acquired Egret Labs Inc. On Monday, Teal Works Inc. acquired Snipe Foods Inc. in March.")]
    public void LegalForm_EndsAName(string text)
    {
        var shown = Compiling.Text(text).Shown("ACQUIRED").Select(s => s[..s.LastIndexOf(" | ", StringComparison.Ordinal)]);
        shown.ShouldBe(["Heron Optics Inc. | ACQUIRED | Egret Labs Inc.", "Teal Works Inc. | ACQUIRED | Snipe Foods Inc."]);
    }

    [Theory]
    [InlineData("# Overview\n\nContents\n\nFigure A\n\n| Bank | Amount |\n|---|---|\n| x | 5 |\n")]
    [InlineData("The price of EUR 2.5bn was paid on December 25 in March.")]
    [InlineData("If prices rise, Had they known, Did it matter?")]
    [InlineData("QWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJDQWJD came.")]
    [InlineData("Regional Sales\n\nThey spoke with Marten Road people in Upper Valley.")]
    [InlineData("当社と弊社の役員が(株)について話した。")]
    public void Words_OfWhichNothingTellsTheType_AreNoFirms(string text) => Firms(text).ShouldBeEmpty();

    [Theory]
    [InlineData("They own shares of Sandling today.", "Sandling")]
    [InlineData("Last week the startup Sandling opened a shop.", "Sandling")]
    [InlineData("Last week Sandling, a chip maker in Oslo, opened a shop.", "Sandling")]
    [InlineData("They visited Sandling Robotics today.", "Sandling Robotics")]
    [InlineData("Heron Optics Inc. acquired Sandling in 2024.", "Heron Optics Inc.|Sandling")]
    public void Words_ThatEvidenceShowsAsAFirm_AreOne(string text, string firms) => Firms(text).ShouldBe(firms.Split('|'));

    [Theory]
    [InlineData("Heron Optics Inc. advises the AI Council.", "AI Council", EntityType.Government)]
    [InlineData("Heron Optics Inc. wrote to the ICT Ministry.", "ICT Ministry", EntityType.Government)]
    public void Field_BeforeWhatABodyIs_IsPartOfItsName(string text, string name, EntityType type) =>
        Compiling.Text(text).Entities.ShouldContain(e => e.NameEn == name && e.Type == type);

    [Theory]
    [InlineData("若松精機株式会社は成長した。若松精機は前川化学株式会社を買収した。")]
    [InlineData("㈱若松精機は成長した。若松精機社は前川化学株式会社を買収した。")]
    [InlineData("若松精機株式会社は成長した。若松精機グループは前川化学株式会社を買収した。")]
    public void Name_WithoutItsForm_IsTheFirmOfTheDocument(string text)
    {
        var graph = Compiling.Text(text);
        Firms(graph).Count.ShouldBe(2);
        graph.Statements.Count(s => s.Predicate == "ACQUIRED" && graph.Entities.Single(e => e.Id == s.Subject).IsNamed("若松精機")).ShouldBe(1);
    }

    [Fact]
    public void GazetteersName_WithALegalForm_IsItsEntry() =>
        Compiling.Text("富士通株式会社は(株)日立製作所に出資した。").Entities.Select(e => e.NameEn).ShouldBe(["Fujitsu", "Hitachi"], ignoreOrder: true);

    private static IReadOnlyList<string> Firms(string text) => Firms(Compiling.Text(text));

    private static IReadOnlyList<string> Firms(CompiledGraph graph) =>
        [.. graph.Entities.Where(e => e.Type == EntityType.Company).Select(e => e.PrimaryName).Order(StringComparer.Ordinal)];
}
