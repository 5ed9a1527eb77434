using GraphService.Entities;

namespace GraphService.Extraction.Tests.Mentions;

public sealed class NameTypingTests
{
    [Theory]
    [InlineData("The startup Lumivar opened a shop last week.", "Lumivar", EntityType.Company)]
    [InlineData("Okabane Seisan, a toolmaker in Nagoya, grew again.", "Okabane Seisan", EntityType.Company)]
    [InlineData("They rely on companies such as Tellavo.", "Tellavo", EntityType.Company)]
    [InlineData("Reference customers: Portu Delsar; Enervallo", "Enervallo", EntityType.Company)]
    [InlineData("東京の新興企業ルミヴァー・ラボは製品を出した。", "ルミヴァー・ラボ", EntityType.Company)]
    [InlineData("引受先: みずもり信託、はまゆう精機", "みずもり信託", EntityType.Company)]
    [InlineData("President Oduyama spoke in Oslo about the fleet.", "Oduyama", EntityType.Person)]
    public void Name_OfWhichTheWordsBesideTell_IsTyped(string text, string name, EntityType type) =>
        Compiling.Text(text).Entities.ShouldContain(e => e.IsNamed(name) && e.Type == type);

    [Theory]
    [InlineData("同社はチップ「Zellowave」を開発した。", "Zellowave")]
    [InlineData("Our app Zellowave has new users.", "Zellowave")]
    [InlineData("Investor Relations", "Investor Relations")]
    [InlineData("The Minister for Internal Affairs spoke.", "Internal Affairs")]
    public void Words_ThatNameNoActor_AreNone(string text, string name) => Compiling.Text(text).Entities.ShouldNotContain(e => e.IsNamed(name));

    [Fact]
    public void Name_WithoutItsLegalForm_IsOfTheSameType() =>
        Compiling.Text("蒼海オフショア合同会社が設立された。蒼海オフショアは風車を建てる。").Entities.ShouldAllBe(e => e.Type != EntityType.Place);

    [Theory]
    [InlineData("Aiko Tanamura spoke. Later A. Tanamura left.", "Aiko Tanamura")]
    [InlineData("Lumivar Robotics Inc. grew. The startup Lumivar hired a cook.", "Lumivar Robotics Inc.")]
    public void ShortName_OfOneOnly_IsTheSame(string text, string name)
    {
        var graph = Compiling.Text(text);
        graph.Entities.ShouldContain(e => e.IsNamed(name));
        graph.Entities.Count(e => e.Type is EntityType.Person or EntityType.Company).ShouldBe(1);
    }

    [Fact]
    public void State_InAnAgreementsName_IsMentionedToo() =>
        Compiling.Text("日本とタイは「日タイ経済連携協定」に署名した。").Entities.ShouldContain(e => e.IsNamed("タイ"));
}
