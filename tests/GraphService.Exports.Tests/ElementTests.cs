using GraphService.Exports.Tests.Graphs;
using GraphService.Exports.Tests.Reading;
using GraphService.Statements;
using GraphService.Testing.Graphs;

namespace GraphService.Exports.Tests;

/// <summary>What every format that others read keeps of entities and statements.</summary>
public sealed class ElementTests
{
    public static TheoryData<string> Formats() => ReadGraph.Each();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Statements_BetweenTheSameTwo_AreEdgesWithIdsOfTheirOwn(string format)
    {
        var graph = SmallGraphs.Parallel();
        var read = await ReadGraph.OfAsync(graph, format);
        read.Nodes.Select(n => (n.Id, n.Label)).ShouldBe(graph.Entities.Select(e => (e.Id.Value, e.PrimaryName)));
        read.Edges.Select(e => (e.Id, e.Source, e.Target, e.Label))
            .ShouldBe(graph.Statements.Select(s => (s.Id.Value, (string?)s.Subject.Value, (string?)s.Object.Value, s.Predicate)));
        read.Edges.ShouldAllBe(e => e["weight"] == null);
        read.Edges.Select(e => e["symmetric"]).ShouldBe(graph.Statements.Select(s => s.Predicate == "NEGOTIATES_WITH" ? "true" : null));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Sums_BeyondADouble_KeepTheirDigits(string format)
    {
        var graph = SmallGraphs.Stating(new()
        {
            Amount = Said.Range(9007199254740993m, 9007199254740995m),
            RoundAmount = Said.Sum(0.1m, "JPY"),
            Share = Said.Stake(33.333333333333333333m),
        });
        var edge = (await ReadGraph.OfAsync(graph, format)).Edges.ShouldHaveSingleItem();
        edge["amountValue"].ShouldBe("9007199254740993");
        edge["amountMaxValue"].ShouldBe("9007199254740995");
        edge["amount"].ShouldBe("9007199254740993");
        edge["currency"].ShouldBe("USD");
        edge["roundAmountValue"].ShouldBe("0.1");
        edge["roundCurrency"].ShouldBe("JPY");
        edge["shareMinValue"].ShouldBe("33.333333333333333333");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Values_NotStated_AreAbsent(string format)
    {
        var read = await ReadGraph.OfAsync(SmallGraphs.Stating(new()), format);
        var edge = read.Edges.ShouldHaveSingleItem();
        foreach (var name in (string[])["amount", "amountValue", "amountMax", "currency", "shareMin", "role", "round", "date", "validFrom", "speakers", "roundAmount"])
            edge[name].ShouldBeNull(name);
        read.Nodes[0]["nameJa"].ShouldBeNull();
        read.Nodes[0]["date"].ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Texts_OfAnyCharacters_ComeBack(string format)
    {
        var graph = SmallGraphs.Named(SmallGraphs.Awkward);
        var isXml = format.StartsWith('g');
        var expected = isXml ? SmallGraphs.Awkward.Replace('\u0001', '\uFFFD').Replace('\u000B', '\uFFFD').Replace('\uFFFE', '\uFFFD') : SmallGraphs.Awkward;
        var (file, outcome) = await Exporting.WriteAsync(new Embedded.EmbeddedGraphStore(graph), format);
        var read = ReadGraph.Of(format, file);
        read.Nodes[0].Label.ShouldBe(expected);
        read.Edges[0]["role"].ShouldBe(expected);
        // A list is a JSON array, which has an escape for each of them.
        read.Nodes[0].List("names").ShouldBe([SmallGraphs.Awkward, $"-{SmallGraphs.Awkward}", $"@{SmallGraphs.Awkward}"], ignoreOrder: true);
        read.Edges[0].List("quotes").ShouldBe([$"Ume Sato owns {SmallGraphs.Awkward}"]);
        outcome.Notes.Any(n => n.Contains("replaced by U+FFFD", StringComparison.Ordinal)).ShouldBe(isXml);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Texts_OfSeveralLines_ComeBack(string format)
    {
        const string Lines = "Two\r\nlines\nand\ra half";
        var read = await ReadGraph.OfAsync(SmallGraphs.Named(Lines), format);
        read.Nodes[0].Label.ShouldBe(Lines);
        read.Edges[0]["role"].ShouldBe(Lines);
    }

    // A reader that knows XML 1.1 makes LF of both, unless they are references; graphology-gexf does.
    [Theory]
    [InlineData("gexf")]
    [InlineData("graphml")]
    public async Task LineSeparators_InXml_AreReferences(string format)
    {
        var file = System.Text.Encoding.UTF8.GetString(await Exporting.BytesAsync(SmallGraphs.Named("a\u2028b\u0085c"), format));
        file.ShouldContain("a&#x2028;b&#x85;c", Case.Insensitive);
        file.ShouldNotContain("\u2028");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Statement_AboutOneself_IsAnEdgeFromANodeToItself(string format)
    {
        var graph = new GraphBuilder();
        var firm = graph.Company("Finch Optics");
        graph.State(firm, "OWNS", firm);
        var edge = (await ReadGraph.OfAsync(graph.Build(), format)).Edges.ShouldHaveSingleItem();
        (edge.Source, edge.Target).ShouldBe((firm.Value, firm.Value));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Years_OfFewerDigits_HaveFour(string format)
    {
        var edge = (await ReadGraph.OfAsync(SmallGraphs.Stating(new() { Date = "0079-08", From = "0001" }), format)).Edges.ShouldHaveSingleItem();
        (edge["date"], edge["dateStart"], edge["dateEnd"], edge["validFrom"]).ShouldBe(("0079-08", "0079-08-01", "0079-08-31", "0001"));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Evidence_OfTwoDocuments_IsThereWithQuotes(string format)
    {
        var builder = new GraphBuilder();
        var (speaker, firm) = (builder.Person("Ume Sato"), builder.Company("Finch Optics"));
        builder.Document("notes/b.txt");
        builder.State(speaker, "OWNS", firm, new() { Speaker = speaker });
        builder.Document("notes/a.txt");
        builder.State(speaker, "OWNS", firm);
        var edge = (await ReadGraph.OfAsync(builder.Build(), format)).Edges.ShouldHaveSingleItem();
        edge.List("documents").ShouldBe(["document-notes-a", "document-notes-b"]);
        edge.List("paths").ShouldBe(["notes/a.txt", "notes/b.txt"]);
        edge.List("quotes").Count.ShouldBe(2);
        edge.List("speakers").ShouldBe(["Ume Sato"]);
        edge["stance"].ShouldBe("ASSERTED");
        edge["confidence"].ShouldBe("0.9");
    }

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("FY2024", "2024-04-01", "2025-03-31")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-03", "2024-02-03", "2024-02-03")]
    public async Task Dates_KnownInPart_HaveBoundsInWholeDays(string date, string start, string end)
    {
        foreach (var format in ReadGraph.Formats)
        {
            var edge = (await ReadGraph.OfAsync(SmallGraphs.Stating(new() { Date = date }), format)).Edges.ShouldHaveSingleItem();
            (edge["date"], edge["dateStart"], edge["dateEnd"]).ShouldBe((date, start, end), format);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Graph_WithNothingInIt_IsAFileWithNothingInIt(string format)
    {
        var read = await ReadGraph.OfAsync(SmallGraphs.Empty(), format);
        read.Nodes.ShouldBeEmpty();
        read.Edges.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Part_WithNothingInIt_IsAFileWithNothingInIt(string format)
    {
        var (file, outcome) = await Exporting.WriteAsync(new Embedded.EmbeddedGraphStore(SmallGraphs.Parallel()), format, new() { Stances = [Stance.Denied] });
        var read = ReadGraph.Of(format, file);
        read.Nodes.ShouldBeEmpty();
        read.Edges.ShouldBeEmpty();
        (outcome.Entities, outcome.Statements).ShouldBe((0, 0));
    }

    [Fact]
    public void Names_OfAttributes_DifferInMoreThanCase()
    {
        string[][] all = [[.. Attributes.EntityAttributes.All.Select(a => a.Name)], [.. Attributes.StatementAttributes.All.Select(a => a.Name)]];
        foreach (var names in all)
            names.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(names.Length);
    }
}
