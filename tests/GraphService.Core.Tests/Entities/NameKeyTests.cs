using GraphService.Entities;

namespace GraphService.Core.Tests.Entities;

/// <summary>All spellings of a name with its legal form have one key; a legal form alone is a name like any other.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("若松精機", "若松精機株式会社", "株式会社若松精機", "(株)若松精機", "㈱若松精機", "若松精機（株）", "若松精機㍿", "株式会社 若松精機", "若松精機Inc.")]
    [InlineData("みさき印刷", "㈲みさき印刷", "みさき印刷(有)", "有限会社みさき印刷", "ミサキ印刷有限会社")]
    [InlineData("うしお商店", "合同会社うしお商店", "(同)うしお商店", "うしお商店合同会社")]
    [InlineData("湾岸工業会", "一般社団法人湾岸工業会", "(一社)湾岸工業会", "湾岸工業会（一社）")]
    [InlineData("潮風の会", "NPO法人潮風の会", "ＮＰＯ法人潮風の会", "特定非営利活動法人潮風の会")]
    [InlineData("海洋研究機構", "国立研究開発法人海洋研究機構", "独立行政法人海洋研究機構", "公益財団法人海洋研究機構")]
    [InlineData("Heron Optics", "Heron Optics Inc.", "HERON OPTICS, INC.", "Heron Optics, Incorporated", "heron optics inc", "Ｈｅｒｏｎ Optics Inc")]
    [InlineData("Heron Optics", "Heron Optics Corp.", "Heron Optics CORP", "Heron Optics Co., Ltd.", "Heron Optics Ltd", "Heron Optics LTD.", "Heron Optics Limited")]
    [InlineData("Heron Optics", "Heron Optics LLC", "Heron Optics L.L.C.", "Heron Optics LLP", "Heron Optics PLC", "Heron Optics plc")]
    [InlineData("Heron Optics", "Heron Optics GmbH", "HERON OPTICS GMBH", "Heron Optics GmbH & Co. KG", "Heron Optics AG", "Heron Optics S.A.", "Heron Optics SA")]
    [InlineData("Heron Optics", "Heron Optics N.V.", "Heron Optics BV", "Heron Optics S.p.A.", "Heron Optics SpA", "Heron Optics K.K.", "Heron Optics d.o.o.")]
    [InlineData("Heron Optics", "Heron Optics Pte. Ltd.", "Heron Optics (Pte) Ltd", "Heron Optics Pty Ltd", "Heron Optics A/S", "Heron Optics Oy")]
    [InlineData("Heron Optics", "Heron Optics AB", "AB Heron Optics", "PT Heron Optics", "Heron Optics SE", "Heron Optics Sdn Bhd", "Heron Optics Sdn. Bhd.")]
    public void Spellings_OfOneName_HaveOneKey(string name, params string[] spellings) =>
        spellings.Select(s => NameKey.Of(s).Value).ShouldAllBe(key => key == NameKey.Of(name).Value);

    [Theory]
    [InlineData("株式会社")]
    [InlineData("(株)")]
    [InlineData("Inc.")]
    [InlineData("Co., Ltd.")]
    public void LegalForm_Alone_IsItsOwnKey(string form) => NameKey.Of(form).Value.ShouldNotBeEmpty();

    [Theory]
    [InlineData("Incline", "Incline")]
    [InlineData("Cohen", "Cohen")]
    [InlineData("Heron Optics", "Heron Optical Inc.")]
    [InlineData("株式市場", "株式市場")]
    [InlineData("有明", "(有)明")]
    public void Letters_OfALegalForm_InsideAWordStay(string name, string other) =>
        (NameKey.Of(name) == NameKey.Of(other)).ShouldBe(name == other);
}
