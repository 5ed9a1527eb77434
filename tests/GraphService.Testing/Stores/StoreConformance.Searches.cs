using CsCheck;
using GraphService.Entities;
using GraphService.Search;
using GraphService.Stores;
using GraphService.Testing.Graphs;
using GraphService.Testing.Stores.BruteForce;

namespace GraphService.Testing.Stores;

/// <content>Names and words. Candidates may be more than match; what Core ranks of them must be what it ranks of all.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public Task Names_OfWhichTheBestAreWanted_AreThose() => Agree(
        q => (Text: q.Text(), Most: q.Number(1, 4)),
        async (store, q) =>
        {
            var page = await store.RankNamesAsync(q.Text, null, new PageRequest(First: q.Most) { Unread = Parts.Total }, Cancellation);
            return $"{page.HasNext} {Shown.Of(page.Items)}";
        });

    [Fact]
    public async Task Name_OfSeveral_GivesHighestDegreeFirst()
    {
        var graph = new GraphBuilder();
        var (first, second) = (graph.Company("ソニー"), graph.Company("ソニー株式会社"));
        var person = graph.Person("ｿﾆｰ");
        graph.State(second, "OWNS", first, new() { Role = "a" });
        graph.State(second, "OWNS", second);
        var store = await OpenAsync(graph);
        (await store.FindByNameAsync(NameKey.Of("ソニー㈱"), null, Cancellation)).Select(e => e.Id).ShouldBe([second, first, person]);
        (await store.FindByNameAsync(NameKey.Of("Sony"), null, Cancellation)).ShouldBeEmpty();
        (await store.FindByNameAsync(NameKey.Of("そにー"), EntityType.Person, Cancellation)).Select(e => e.Id).ShouldBe([person]);
        (await store.FindByNameAsync(NameKey.Of("・"), null, Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("carbide ventures", "Carbide Ventures")]
    [InlineData("ventures", "Carbide Ventures")]
    [InlineData("Carbyde Ventrues", null)]
    [InlineData("carbde venturs", "Carbide Ventures")]
    [InlineData("zipl", "Zypl")]
    [InlineData("ｿﾆ", "ソニー")]
    [InlineData("吉", "吉野家")]
    [InlineData("野", "吉野家")]
    [InlineData("Z", "Zypl")]
    [InlineData("・", null)]
    [InlineData("\"Zypl AND (", null)]
    public async Task Names_Searched_AreFoundByPartAndNearMiss(string text, string? expected)
    {
        var graph = new GraphBuilder();
        foreach (var name in new[] { "Carbide Ventures", "Zypl", "ソニー", "吉野家" })
            graph.Company(name);
        var found = await (await OpenAsync(graph)).SearchNamesAsync(text, null, Cancellation);
        NameRanking.Rank(text, found).Select(m => m.Matched.Text).ShouldBe(expected is null ? [] : [expected]);
    }

    [Fact]
    public async Task Names_SearchedByHugeText_AnswerNothing()
    {
        var graph = new GraphBuilder();
        graph.Company("Zypl AI");
        var store = await OpenAsync(graph);
        foreach (var text in new[] { new string('あ', 200_000), string.Concat(Enumerable.Range(0, 50_000).Select(i => $"w{i} ")), new string(' ', 200_000), new string('(', 100_000) })
        {
            NameRanking.Rank(text, await store.SearchNamesAsync(text, null, Cancellation)).ShouldBeEmpty();
            PassageRanking.Rank(text, await store.SearchPassagesAsync(text, null, Cancellation)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("AI", "0")]
    [InlineData("invest", "1")]
    [InlineData("データセンター", "2")]
    [InlineData("センター AI", "2 0")]
    [InlineData("ai企業", "3")]
    [InlineData("企業", "3")]
    [InlineData("業", "3")]
    [InlineData("ＡＩ", "0")]
    [InlineData("aim", "")]
    [InlineData("said:* OR", "1")]
    public async Task Passages_Searched_HaveTheWords(string text, string expected)
    {
        var graph = new GraphBuilder();
        graph.Paragraph("AI, and ＡＩ again");
        graph.Paragraph("An investor said so");
        graph.Paragraph("データ\nセンターは、AIの");
        graph.Paragraph("AI企業");
        var store = await OpenAsync(graph);
        var found = PassageRanking.Rank(text, await store.SearchPassagesAsync(text, null, Cancellation));
        var passages = graph.Build().Passages.Select(p => p.Id).ToList();
        var places = found.Select(m => passages.IndexOf(m.Passage.Id)).ToList();
        if (text is "AI" or "ＡＩ")
            places.ShouldBe([0, 2, 3]);
        else
            string.Join(' ', places.Take(expected.Split(' ').Length)).ShouldBe(expected);
    }

    [Fact]
    public Task Searches_OnRandomGraphs_RankAsBruteForce() => Agree(
        q => (Text: q.Text(), Types: q.Types(), Page: q.Page(), Document: q.Maybe(q.Document), Type: q.Maybe(() => q.OneOf(Enum.GetValues<EntityType>()))),
        async (store, q) => string.Join('\n',
            Shown.Of(await store.FindByNameAsync(NameKey.Of(q.Text.Replace('\ud800', '?')), q.Type, Cancellation)),
            Shown.Of(NameRanking.Rank(q.Text, await store.SearchNamesAsync(q.Text, q.Types, Cancellation))),
            Shown.Of(await store.RankNamesAsync(q.Text, q.Types, q.Page, Cancellation)),
            Shown.Of(PassageRanking.Rank(q.Text, await store.SearchPassagesAsync(q.Text, q.Document, Cancellation)))));

    [Fact]
    public Task Searches_OfAllKindsOfCharacters_RankAsBruteForce() => RandomSearches.All.SampleAsync(
        async sample =>
        {
            var (store, bruteForce) = (await OpenAsync(sample.Graph), new BruteForceStore(sample.Graph));
            foreach (var text in sample.Searches)
                (await AskAsync(store, text)).ShouldBe(await AskAsync(bruteForce, text), $"'{text}'");
        },
        iter: RandomGraphCount,
        threads: RandomGraphThreads,
        print: sample => Shown.Of(sample.Searches));

    [Theory]
    [InlineData("データ_AI", "データ")]
    [InlineData("日本データ_AI", "本データ")]
    [InlineData("At", "at")]
    [InlineData("The 10.5 Club", "10.5")]
    public async Task Name_HeldInAnotherWay_IsFoundByItsPart(string name, string part)
    {
        var graph = new GraphBuilder();
        graph.Company(name);
        var found = await (await OpenAsync(graph)).SearchNamesAsync(part, null, Cancellation);
        NameRanking.Rank(part, found).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Words_OfHundredsOfLetters_AreFoundByAnyPart()
    {
        var graph = new GraphBuilder();
        var letters = string.Concat(Enumerable.Range(0, 150).Select(i => $"{(char)('b' + (i % 20))}{i % 7}{i % 9}"));
        graph.Company(letters);
        graph.Paragraph($"It says {letters}.");
        var store = await OpenAsync(graph);
        foreach (var part in new[] { letters, letters[..300], letters[250..260], letters[254..], letters[..255], letters[..256], "b0" })
            NameRanking.Rank(part, await store.SearchNamesAsync(part, null, Cancellation)).Count.ShouldBe(1, part);
        foreach (var beginning in new[] { letters, letters[..300], letters[..255], letters[..256], letters[..4] })
            PassageRanking.Rank(beginning, await store.SearchPassagesAsync(beginning, null, Cancellation)).Count.ShouldBe(1, beginning);
    }

    [Fact]
    public async Task Document_ByPath_IsFoundAsWritten()
    {
        var graph = new GraphBuilder();
        var id = graph.Document("documents/ニュース/a.txt");
        var store = await OpenAsync(graph);
        (await store.FindDocumentAsync("documents/ニュース/a.txt", Cancellation))?.Id.ShouldBe(id);
        (await store.FindDocumentAsync("a.txt", Cancellation)).ShouldBeNull();
    }

    private static async Task<string> AskAsync(IGraphStore store, string text) => string.Join('\n',
        Shown.Of(await store.FindByNameAsync(NameKey.Of(SearchText.Bounded(text)), null, Cancellation)),
        Shown.Of(NameRanking.Rank(text, await store.SearchNamesAsync(text, null, Cancellation))),
        Shown.Of(await store.RankNamesAsync(text, null, new PageRequest(First: 100), Cancellation)),
        Shown.Of(PassageRanking.Rank(text, await store.SearchPassagesAsync(text, null, Cancellation))));
}
