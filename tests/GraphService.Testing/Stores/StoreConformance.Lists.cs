using System.Globalization;
using CsCheck;
using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Testing.Stores;

/// <content>Lists of the whole graph.</content>
public abstract partial class StoreConformance
{
    public static TheoryData<string, StatementFilter, string> Filters => new()
    {
        { "none", StatementFilter.None, "abcdef" },
        { "predicates", new() { Predicates = ["OWNS"] }, "f" },
        { "no predicates", new() { Predicates = [] }, "" },
        { "stances", new() { Stances = [Stance.Planned] }, "b" },
        { "least sum, whatever its bound", new() { MinAmount = 10 }, "bc" },
        { "most sum", new() { MaxAmount = 10 }, "ab" },
        { "currency, also of words only", new() { Currency = "USD" }, "abd" },
        { "from", new() { From = new(2025, 3, 31) }, "ef" },
        { "to", new() { To = new(2024, 12, 31) }, "bdef" },
        { "from and to", new() { From = new(2024, 6, 30), To = new(2024, 6, 30) }, "bef" },
        { "possibly", new() { AsOf = new(2025, 2, 1) }, "abcef" },
        { "certainly", new() { AsOf = new(2025, 4, 1), Certainty = Certainty.Certain }, "abcf" },
        { "certainty without a day", new() { Certainty = Certainty.Certain }, "abcdef" },
        { "confidence", new() { MinConfidence = 0.9 }, "abcdf" },
        { "inferred", new() { Inferred = true }, "e" },
        { "not inferred", new() { Inferred = false }, "abcdf" },
        { "reader", new() { Readers = ["model-x"] }, "bd" },
        { "readers", new() { Readers = ["nobody", Readers.Table, "model-x"] }, "bdf" },
        { "no readers", new() { Readers = [] }, "" },
    };

    [Theory, MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public async Task Statements_ByFilter_AreThoseThatFit(string name, StatementFilter filter, string expected)
    {
        var store = await OpenAsync(Stated());
        var found = await store.ListStatementsAsync(filter, StatementOrder.Id, PageRequest.All, Cancellation);
        string.Concat(found.Items.Select(s => s.Qualifiers.Role).Order()).ShouldBe(expected, name);
    }

    [Theory]
    [InlineData(StatementOrder.Date, "d b f a c e")]
    [InlineData(StatementOrder.DateDesc, "c a f b d e")]
    [InlineData(StatementOrder.AmountDesc, "c b a def")]
    [InlineData(StatementOrder.ConfidenceDesc, "f abcd e")]
    [InlineData(StatementOrder.Document, "a b c d e f")]
    [InlineData(StatementOrder.Id, "abcdef")]
    public async Task Statements_InEachOrder_HaveTiesById(StatementOrder order, string expected)
    {
        var store = await OpenAsync(Stated());
        var found = await store.ListStatementsAsync(StatementFilter.None, order, PageRequest.All, Cancellation);
        var roles = found.Items.ToDictionary(s => s.Qualifiers.Role!, s => s.Id);
        var ties = expected.Split(' ').SelectMany(tied => tied.OrderBy(role => roles[role.ToString()]));
        string.Concat(found.Items.Select(s => s.Qualifiers.Role)).ShouldBe(string.Concat(ties));
    }

    [Fact]
    public async Task Sums_ThatADoubleTellsNotApart_AreComparedToTheLastDigit()
    {
        var graph = new GraphBuilder();
        var (x, y) = (graph.Company("X"), graph.Company("Y"));
        var sums = new[] { 9007199254740993m, 9007199254740992m, 0.30000000000000004m, 0.300000000000000041m, 0.3m, 9007199254740992.5m };
        foreach (var sum in sums)
            graph.State(x, "INVESTED_IN", y, new() { Amount = Said.Sum(sum) });
        var store = await OpenAsync(graph);
        async Task<IEnumerable<decimal?>> ListAsync(StatementFilter filter) => (await store.ListStatementsAsync(filter, StatementOrder.AmountDesc, default, Cancellation)).Items.Select(s => s.Qualifiers.Amount?.Value);
        (await ListAsync(StatementFilter.None)).ShouldBe(sums.OrderDescending().Cast<decimal?>());
        foreach (var bound in sums)
        {
            (await ListAsync(new() { MinAmount = bound })).ShouldBe(sums.Where(s => s >= bound).OrderDescending().Cast<decimal?>());
            (await ListAsync(new() { MaxAmount = bound })).ShouldBe(sums.Where(s => s <= bound).OrderDescending().Cast<decimal?>());
        }
    }

    // What a number of 32 bits can hold comes out of Neo4j's plain JSON with the digits of that.
    [Theory]
    [InlineData("536870912")]
    [InlineData("17179869184")]
    [InlineData("0.000244140625")]
    [InlineData("1000000000000")]
    public async Task Sum_ThatAShortFloatHolds_IsReadToTheLastDigit(string sum)
    {
        var graph = new GraphBuilder();
        var (x, y) = (graph.Company("X"), graph.Company("Y"));
        var exact = decimal.Parse(sum, CultureInfo.InvariantCulture);
        graph.State(x, "INVESTED_IN", y, new() { Amount = Said.Sum(exact) });
        var store = await OpenAsync(graph);
        (await store.ListStatementsAsync(StatementFilter.None, StatementOrder.Id, default, Cancellation)).Items.ShouldHaveSingleItem().Qualifiers.Amount!.Value.ShouldBe(exact);
        var page = (await store.GetRelationsAsync([x], new RelationQuery("INVESTED_IN", Direction.Outgoing) { Stances = [Stance.Asserted] }, default, Cancellation))[0];
        page.Items.ShouldHaveSingleItem().Statement.Qualifiers.Amount!.Value.ShouldBe(exact);
    }

    [Theory]
    [InlineData("6", null, "cd")]
    [InlineData("5.000000000000000000001", null, "bcd")]
    [InlineData("21", null, "d")]
    [InlineData(null, "4", "ab")]
    [InlineData(null, "20", "abc")]
    [InlineData("4", "4", "b")]
    public async Task Ranges_OfSums_FitWhereSomeOfThemDoes(string? least, string? most, string expected)
    {
        var graph = new GraphBuilder();
        var (x, y) = (graph.Company("X"), graph.Company("Y"));
        graph.State(x, "INVESTED_IN", y, new() { Role = "a", Amount = Said.Range(1, 3) });
        graph.State(x, "INVESTED_IN", y, new() { Role = "b", Amount = Said.Range(2, 5.000000000000000000001m) });
        graph.State(x, "INVESTED_IN", y, new() { Role = "c", Amount = Said.Range(20, 20) });
        graph.State(x, "INVESTED_IN", y, new() { Role = "d", Amount = Said.Sum(21) });
        var store = await OpenAsync(graph);
        var filter = new StatementFilter { MinAmount = Sum(least), MaxAmount = Sum(most) };
        var found = await store.ListStatementsAsync(filter, StatementOrder.Id, PageRequest.All, Cancellation);
        string.Concat(found.Items.Select(s => s.Qualifiers.Role).Order()).ShouldBe(expected);

        static decimal? Sum(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("100000", "100000.00")]
    [InlineData("100000.0", "100000")]
    [InlineData("1234567.890", "1234567.89")]
    [InlineData("9007199254740992.0", "9007199254740992")]
    [InlineData("9007199254740993.000", "9007199254740993")]
    [InlineData("0.10", "0.1000000000000000000000000000")]
    [InlineData("0", "0.00")]
    [InlineData("0.0", "-0.0")]
    [InlineData("12345678901234567.25", "12345678901234567.2500")]
    public async Task Sum_WithZerosAtItsEnd_EqualsTheSumWithout(string stated, string asked)
    {
        var graph = new GraphBuilder();
        var (sum, bound) = (decimal.Parse(stated, CultureInfo.InvariantCulture), decimal.Parse(asked, CultureInfo.InvariantCulture));
        var (x, y) = (graph.Company("X"), graph.Company("Y"));
        graph.State(x, "INVESTED_IN", y, new() { Amount = Said.Sum(sum) });
        graph.State(x, "INVESTED_IN", y, new() { Amount = Said.Sum(sum + 0.125m) });
        var (store, document) = (await OpenAsync(graph), graph.Build().Documents[0].Id);
        StatementFilter[] filters = [new() { MinAmount = bound, MaxAmount = bound }, new() { MaxAmount = bound }, new() { MinAmount = bound, MaxAmount = sum }];
        foreach (var filter in filters)
        {
            (await store.ListStatementsAsync(filter, StatementOrder.Id, default, Cancellation)).Items.ShouldHaveSingleItem().Qualifiers.Amount!.Value.ShouldBe(sum);
            (await store.GetStatementsOfEntitiesAsync(Ids(x), filter, StatementOrder.Id, default, Cancellation))[0].Total.ShouldBe(1);
            (await store.GetStatementsOfDocumentsAsync([document], filter, StatementOrder.Id, default, Cancellation))[0].Total.ShouldBe(1);
        }
        (await store.ListStatementsAsync(new() { MinAmount = bound }, StatementOrder.Id, default, Cancellation)).Total.ShouldBe(2);
    }

    [Fact]
    public Task Sums_OfManyDigits_AreInOrderWhateverTheirZeros() => Gen.Select(Gen.Long[0, 99], Gen.Int[0, 4], Gen.Int[0, 2]).Array[2, 12].SampleAsync(
        async digits =>
        {
            // Neighbours of 2^53 and of a figure with 26 digits, each with some digits after the point and zeros behind them.
            decimal[] near = [9007199254740990m, 90071992547409921m, 1234567890123456789012m], parts = [1m, 10.0m, 100.00m, 1000.000m, 10000m];
            var sums = digits.Select(d => near[d.Item3] + (d.Item1 / parts[d.Item2])).ToList();
            var graph = new GraphBuilder();
            var (x, y) = (graph.Company("X"), graph.Company("Y"));
            foreach (var sum in sums.Distinct())
                graph.State(x, "INVESTED_IN", y, new() { Amount = Said.Sum(sum) });
            var store = await OpenAsync(graph);
            foreach (var bound in sums)
            {
                var found = await store.ListStatementsAsync(new() { MinAmount = bound * 1.00m }, StatementOrder.AmountDesc, default, Cancellation);
                found.Items.Select(s => s.Qualifiers.Amount?.Value).ShouldBe(sums.Distinct().Where(s => s >= bound).OrderDescending().Cast<decimal?>());
            }
        },
        iter: RandomGraphCount,
        threads: RandomGraphThreads);

    [Theory]
    [InlineData(" ")]
    [InlineData("\u3000")]
    [InlineData("\u00a0 \t\r\n")]
    [InlineData("\u2003\u205f")]
    [InlineData("\u200b")]
    [InlineData("\ufeff")]
    [InlineData("・")]
    [InlineData("「」")]
    [InlineData("\0")]
    public async Task Names_OfNothing_AreNoEntitys(string blank)
    {
        var graph = new GraphBuilder();
        graph.Company("A B・C 「D」\u3000E");
        graph.Paragraph("A B・C 「D」\u3000E");
        var store = await OpenAsync(graph);
        foreach (var text in new[] { blank, new string(blank[0], 3), new string(blank[0], 2_000) + "A" })
        {
            (await store.ListEntitiesAsync(new() { NameContains = text }, EntityOrder.Id, default, Cancellation)).Total.ShouldBe(0);
            (await store.ListEntitiesAsync(new() { NameStartsWith = text }, EntityOrder.Id, default, Cancellation)).Total.ShouldBe(0);
            (await store.ListEntitiesAsync(new() { NameContains = "a", NameStartsWith = text }, EntityOrder.Id, default, Cancellation)).Total.ShouldBe(0);
            (await store.FindByNameAsync(NameKey.Of(SearchText.Bounded(text)), null, Cancellation)).ShouldBeEmpty();
            NameRanking.Rank(text, await store.SearchNamesAsync(text, null, Cancellation)).ShouldBeEmpty();
            PassageRanking.Rank(text, await store.SearchPassagesAsync(text, null, Cancellation)).ShouldBeEmpty();
        }
        (await store.ListEntitiesAsync(new() { NameContains = "", NameStartsWith = "" }, EntityOrder.Id, default, Cancellation)).Total.ShouldBe(1);
    }

    [Theory]
    [InlineData(EntityOrder.Name, "A B Z b ｱ 𠮷")]
    [InlineData(EntityOrder.DegreeDesc, "Z B A b ｱ 𠮷")]
    public async Task Entities_InEachOrder_HaveTiesById(EntityOrder order, string expected)
    {
        var graph = new GraphBuilder();
        // Of one type and one letter each: their ids are in the order A, B, Z, then those that have a hash.
        var ids = new[] { "A", "b", "B", "Z", "ｱ", "𠮷" }.ToDictionary(n => n, n => graph.Company(n));
        graph.State(ids["Z"], "OWNS", ids["B"]);
        graph.State(ids["Z"], "OWNS", ids["B"], new() { Role = "twice" });
        graph.State(ids["Z"], "OWNS", ids["Z"]);
        var found = await (await OpenAsync(graph)).ListEntitiesAsync(EntityFilter.None, order, PageRequest.All, Cancellation);
        var ties = order == EntityOrder.Name ? expected.Split(' ') : [.. expected.Split(' ')[..2], .. expected.Split(' ')[2..].OrderBy(n => ids[n])];
        found.Items.Select(e => e.PrimaryName).ShouldBe(ties);
    }

    [Fact]
    public async Task Entities_ByPartOfName_AreComparedByKey()
    {
        var graph = new GraphBuilder();
        var sony = graph.Company("ソニー株式会社", null, "SONY Corp.");
        var store = await OpenAsync(graph);
        foreach (var part in new[] { "そに", "ｿﾆｰ", "ony", "" })
            (await store.ListEntitiesAsync(new() { NameContains = part }, EntityOrder.Id, default, Cancellation)).Items.Select(e => e.Id).ShouldBe([sony], part);
        (await store.ListEntitiesAsync(new() { NameStartsWith = "ony" }, EntityOrder.Id, default, Cancellation)).Items.ShouldBeEmpty();
        (await store.ListEntitiesAsync(new() { Types = [], NameContains = "ony" }, EntityOrder.Id, default, Cancellation)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Statements_PagedBothWays_MeetInTheMiddle()
    {
        var graph = Stated().Build();
        var store = await OpenAsync(graph);
        var ids = graph.Statements.Select(s => s.Id).ToList();
        async Task<IEnumerable<StatementId>> PageAsync(PageRequest page) => (await store.ListStatementsAsync(StatementFilter.None, StatementOrder.Id, page, Cancellation)).Items.Select(s => s.Id);
        (await PageAsync(new(First: 2))).ShouldBe(ids[..2]);
        (await PageAsync(new(First: 2, After: 1))).ShouldBe(ids[2..4]);
        (await PageAsync(new(Last: 2))).ShouldBe(ids[4..]);
        (await PageAsync(new(Last: 2, Before: 4))).ShouldBe(ids[2..4]);
        (await PageAsync(new(First: 3, After: 99))).ShouldBeEmpty();
        (await PageAsync(new(First: 0))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Diagnostics_BySeverityAndDocument_KeepTheirOrder()
    {
        var graph = new GraphBuilder();
        var a = graph.Document("a.txt");
        graph.Diagnostic("B", Severity.Warning, a, new(3, 4));
        graph.Diagnostic("A", Severity.Warning, a, new(3, 4));
        graph.Diagnostic("C", Severity.Info, a, new(1, 2));
        graph.Diagnostic("D", Severity.Error);
        var store = await OpenAsync(graph);
        (await store.GetDiagnosticsOfDocumentsAsync([a], Cancellation))[0].Select(d => d.Code).ShouldBe(["C", "A", "B"]);
        (await store.ListDiagnosticsAsync(null, null, default, Cancellation)).Total.ShouldBe(4);
        (await store.ListDiagnosticsAsync(Severity.Warning, a, new(Last: 1), Cancellation)).Items.Select(d => d.Code).ShouldBe(["B"]);
    }

    [Fact]
    public Task Lists_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Filter: q.Filter(), Order: q.Order(), Page: q.Page(), Entities: q.Many(q.Entity), Documents: q.Many(q.Document)),
        async (store, q) => string.Join('\n',
            Shown.Of(await store.ListStatementsAsync(q.Filter, q.Order, q.Page, Cancellation)),
            Shown.Of(await store.GetStatementsOfEntitiesAsync(q.Entities, q.Filter, q.Order, q.Page, Cancellation)),
            Shown.Of(await store.GetStatementsOfDocumentsAsync(q.Documents, q.Filter, q.Order, q.Page, Cancellation))));

    [Fact]
    public Task OtherLists_OnRandomGraphs_AnswerAsBruteForce() => Agree(
        q => (Filter: q.EntityFilter(), Order: q.OneOf(Enum.GetValues<EntityOrder>()), Page: q.Page(), Kind: q.Kind(), Entity: q.Maybe(q.Entity), Severity: q.Severity(), Document: q.Maybe(q.Document)),
        async (store, q) => string.Join('\n',
            Shown.Of(await store.ListEntitiesAsync(q.Filter, q.Order, q.Page, Cancellation)),
            Shown.Of(await store.ListDocumentsAsync(q.Page, Cancellation)),
            Shown.Of(await store.ListConflictsAsync(q.Kind, q.Entity, q.Page, Cancellation)),
            Shown.Of(await store.ListDiagnosticsAsync(q.Severity, q.Document, q.Page, Cancellation))));

    // Six statements, told apart by their roles.
    private static GraphBuilder Stated()
    {
        var graph = new GraphBuilder();
        var (x, y) = (graph.Company("X"), graph.Company("Y"));
        graph.State(x, "INVESTED_IN", y, new() { Role = "a", Date = "2025-01-01", From = "2025-01-01", Amount = Said.Sum(1), Until = "2026" });
        graph.State(x, "INVESTED_IN", y, new() { Role = "b", Date = "2024-06", Stance = Stance.Planned, Amount = Said.Sum(10, "USD", Bound.AtLeast), Reader = "model-x" });
        graph.State(x, "INVESTED_IN", y, new() { Role = "c", Date = "2025-02", Amount = Said.Sum(1000, "JPY") });
        graph.State(x, "INVESTED_IN", y, new() { Role = "d", Date = "2023", Until = "2024", Amount = new Money(null, "USD", Bound.About, "a large sum"), Reader = "model-x" });
        graph.State(x, "INVESTED_IN", y, new() { Role = "e", Until = "2025-03-31", Confidence = 0.5, Inferred = "leader-for-state", Amount = null });
        graph.State(y, "OWNS", x, new() { Role = "f", From = "2024-06-30", Confidence = 1, Reader = Readers.Table });
        return graph;
    }
}
