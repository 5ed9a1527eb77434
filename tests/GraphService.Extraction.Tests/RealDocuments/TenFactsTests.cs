using GraphService.Dates;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Tests.RealDocuments;

/// <summary>The ten facts that a reader of the five sources must find in the graph.</summary>
public sealed class TenFactsTests(SharedDocuments sources) : IClassFixture<SharedDocuments>
{
    private static readonly string[] CentralAsia = ["カザフスタン", "キルギス", "タジキスタン", "トルクメニスタン", "ウズベキスタン"];

    [Fact]
    public void Azimi_OfTheCouncil_ChairsItAndFoundedZyplAI()
    {
        var position = sources.Statements("Azizjon Azimi", "HOLDS_POSITION", null).ShouldHaveSingleItem();
        position.Qualifiers.Role.ShouldBe("議長");
        sources.NameOf(position.Object).ShouldContain("評議会");
        position.Stance.ShouldBe(Stance.Asserted);
        Asserted("Azizjon Azimi", "FOUNDED", "Zypl AI").ShouldHaveSingleItem();
    }

    [Fact]
    public void ZyplAI_Investors_AreProsusCarbideAndFunds()
    {
        var investments = Asserted(null, "INVESTED_IN", "Zypl AI");
        investments.Select(s => sources.NameOf(s.Subject)).Distinct().Count().ShouldBe(3, string.Join(", ", investments.Select(s => sources.NameOf(s.Subject))));
        investments.ShouldContain(s => sources.Is(s.Subject, "Prosus"));
        investments.ShouldContain(s => sources.Is(s.Subject, "Carbide Ventures"));
        var funds = investments.Single(s => !sources.Is(s.Subject, "Prosus") && !sources.Is(s.Subject, "Carbide Ventures"));
        sources.NameOf(funds.Subject).ShouldContain("海外");
        funds.Qualifiers.Amount.ShouldNotBeNull().Value.ShouldBe(9_440_000m);
        funds.Qualifiers.Amount.Currency.ShouldBe("USD");
    }

    [Fact]
    public void JapaneseBanks_InCarbide_InvestedNotInZyplAI()
    {
        var banks = sources.Entity("日本の銀行");
        Asserted("日本の銀行", "INVESTED_IN", "Carbide Ventures").ShouldHaveSingleItem();
        Asserted("Carbide Ventures", "INVESTED_IN", "Zypl AI").ShouldHaveSingleItem();
        sources.Graph.Statements.Where(s => s.Subject == banks.Id && sources.Is(s.Object, "Zypl AI")).ShouldBeEmpty();
    }

    [Fact]
    public void Prosus_AsAzimiSays_IsParentOfTencent()
    {
        var parent = Asserted("Prosus", "PARENT_OF", "Tencent").ShouldHaveSingleItem();
        parent.Evidence.ShouldAllBe(e => e.Speaker == sources.Entity("Azizjon Azimi").Id);
    }

    [Fact]
    public void TokyoDeclaration_OfTheSummit_WasAdoptedInTokyo()
    {
        var declaration = sources.Entity("東京宣言");
        (declaration.Type, declaration.Subtype).ShouldBe((EntityType.Initiative, "agreement"));
        var adopted = sources.Graph.Statements.Where(s => s.Predicate == "ADOPTED" && s.Object == declaration.Id && s.Stance == Stance.Asserted
            && sources.Graph.Entities.Single(e => e.Id == s.Subject) is { Type: EntityType.Event, Subtype: "summit" }).ShouldHaveSingleItem();
        adopted.Qualifiers.Date.ShouldBe(PartialDate.Parse("2025-12-20"));
        var summit = sources.Graph.Entities.Single(e => e.Id == adopted.Subject);
        summit.Date.ShouldBe(PartialDate.Parse("2025-12-20"));
        Of(summit, "HELD_AT").ShouldContain(s => sources.Is(s.Object, "東京"));
        var states = sources.Graph.Statements.Where(s => s.Predicate == "PARTICIPATED_IN" && s.Object == summit.Id && s.Stance == Stance.Asserted).ToList();
        foreach (var state in CentralAsia.Append("日本"))
            states.ShouldContain(s => sources.Is(s.Subject, state), state);
    }

    [Fact]
    public void HanoiStatement_OfTheMinisters_HasJapanAndAseanAsParties()
    {
        var adopted = sources.Graph.Statements.Where(s => s.Predicate == "ADOPTED" && s.Stance == Stance.Asserted && s.Qualifiers.Date == PartialDate.Parse("2026-01-16")
            && sources.Graph.Entities.Single(e => e.Id == s.Subject) is { Type: EntityType.Event }).ShouldHaveSingleItem();
        sources.NameOf(adopted.Subject).ShouldContain("閣僚会合");
        var statement = sources.Graph.Entities.Single(e => e.Id == adopted.Object);
        statement.Names.ShouldContain(n => n.Text.Contains("共同声明", StringComparison.Ordinal));
        Of(sources.Graph.Entities.Single(e => e.Id == adopted.Subject), "HELD_AT").ShouldContain(s => sources.Is(s.Object, "ハノイ"));
        var parties = sources.Graph.Statements.Where(s => s.Predicate == "PARTY_TO" && s.Object == statement.Id && s.Stance == Stance.Asserted).ToList();
        parties.ShouldContain(s => sources.Is(s.Subject, "日本"));
        parties.ShouldContain(s => sources.Is(s.Subject, "ASEAN"));
    }

    [Fact]
    public void SakuraInternet_FundedByTheMinistry_TalksWithIbm()
    {
        var grant = sources.Statements("経済産業省", "FUNDS", "さくらインターネット").ShouldHaveSingleItem();
        grant.Qualifiers.Amount.ShouldNotBeNull();
        (grant.Qualifiers.Amount.Value, grant.Qualifiers.Amount.Currency, grant.Qualifiers.Amount.Bound).ShouldBe((50_100_000_000m, "JPY", Bound.AtMost));
        var talks = sources.Statements("IBM", "NEGOTIATES_WITH", "さくらインターネット").Concat(sources.Statements("さくらインターネット", "NEGOTIATES_WITH", "IBM")).ShouldHaveSingleItem();
        talks.Stance.ShouldBe(Stance.Negotiating);
    }

    [Fact]
    public void Dialogue_WithACopiedYear_IsDatedByItsWeekday()
    {
        var document = sources.Document("001");
        document.Date.ShouldBe(PartialDate.Parse("2025-03-14"));
        var doubt = sources.Graph.Diagnostics.Where(d => d.Document == document.Id && d.Code == "WEEKDAY_MISMATCH").ShouldHaveSingleItem();
        doubt.Message.ShouldContain("令和5年");
        var label = string.Concat(SharedDocuments.RawText(document.Path).Skip(doubt.Span!.Value.Start).Take(doubt.Span.Value.Length));
        label.ShouldStartWith("令和");
        label.ShouldEndWith("（金）");
    }

    [Fact]
    public void States_HoweverSpelled_AreOneEntityEach()
    {
        var japan = sources.Entity("日本");
        sources.Graph.Mentions.Where(m => m.Entity == japan.Id).Select(m => m.Document).Distinct().Count().ShouldBe(5);
        sources.Graph.Mentions.ShouldContain(m => m.Entity == japan.Id && m.Text.Contains('\n', StringComparison.Ordinal), "日本 across a line break");
        var tajikistan = sources.Entity("タジキスタン");
        sources.Graph.Mentions.Where(m => m.Text == "タジフスタン").ShouldHaveSingleItem().Entity.ShouldBe(tajikistan.Id);
        sources.Graph.Entities.Where(e => e.Subtype == "state" && e.Id != tajikistan.Id && e.Names.Any(n => n.Text.StartsWith("タジ", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void ForeignMinistry_NamedAlone_IsJapans()
    {
        var document = sources.Document("001").Id;
        var alone = sources.Graph.Mentions.Where(m => m.Document == document && m.Text == "外務省").ToList();
        alone.ShouldNotBeEmpty();
        var ministries = alone.Select(m => m.Entity).Distinct().ToList();
        var japans = ministries.ShouldHaveSingleItem();
        sources.Graph.Entities.Single(e => e.Id == japans).Names.ShouldContain(n => n.Text == "日本外務省" || n.Text == "Ministry of Foreign Affairs of Japan", sources.NameOf(japans));
    }

    [Fact]
    public void PlansWishesAndTalks_InAllSources_AreNeverAsserted()
    {
        var asserted = sources.Graph.Statements.Where(s => s.Stance == Stance.Asserted).ToList();
        asserted.Where(s => (Names(s) + s.Evidence[0].Quote).Contains("Tencent", StringComparison.Ordinal) && Names(s).Contains("データセンター", StringComparison.Ordinal)).Select(Shown).ShouldBeEmpty("a data centre of Tencent");
        asserted.Where(s => s.Predicate is "NEGOTIATES_WITH" or "INVITED").Select(Shown).ShouldBeEmpty("talks and invitations");
        asserted.Where(s => s.Predicate == "PLANS").Select(Shown).ShouldBeEmpty("plans");
        asserted.Where(s => Names(s).Contains("新会社", StringComparison.Ordinal) || sources.Is(s.Subject, "経済産業省") && s.Qualifiers.Amount?.Value == 1_000_000_000_000m).Select(Shown).ShouldBeEmpty("the company to be founded, and its funding");
        asserted.Where(s => s.Predicate is not "BUILDS_ON" && s.Evidence.Any(e => e.Quote.Contains('延', StringComparison.Ordinal) && e.Quote.Contains("首脳会合", StringComparison.Ordinal))).Select(Shown).ShouldBeEmpty("the summit postponed in 2024");
    }

    private string Names(Statement s) => $"{sources.NameOf(s.Subject)} {sources.NameOf(s.Object)} ";

    private string Shown(Statement s) => $"{sources.NameOf(s.Subject)} | {s.Predicate} | {sources.NameOf(s.Object)} | {s.Evidence[0].Quote}";

    private IReadOnlyList<Statement> Asserted(string? subject, string predicate, string? @object) => [.. sources.Statements(subject, predicate, @object).Where(s => s.Stance == Stance.Asserted)];

    private IReadOnlyList<Statement> Of(Entity subject, string predicate) => [.. sources.Graph.Statements.Where(s => s.Subject == subject.Id && s.Predicate == predicate && s.Stance == Stance.Asserted)];
}
