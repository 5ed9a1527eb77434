using GraphService.Embedded;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Stores;
using GraphService.Testing.Graphs;

namespace GraphService.Server.Tests.GraphQL;

public sealed class CursorTests
{
    private const string Another = "another list";

    /// <summary>A field with its arguments, and what leads to it and ends it.</summary>
    public static TheoryData<string, string, string> Lists => new()
    {
        { "{ entities", "", "}" },
        { "{ entities", "filter: {types: [COMPANY]}", "}" },
        { "{ entities", "orderBy: DEGREE_DESC", "}" },
        { "{ statements", "orderBy: DATE", "}" },
        { "{ statements", "orderBy: AMOUNT_DESC, filter: {minConfidence: 0.1}", "}" },
        { "{ documents", "", "}" },
        { "{ conflicts", "", "}" },
        { "{ diagnostics", "", "}" },
        { "{ search", "text: \"zypl\"", "}" },
        { "{ searchText", "text: \"日本\"", "}" },
        { "{ investmentChains", "to: \"company-zypl-ai\"", "}" },
        { "{ investmentChains", "to: \"company-carbide-ventures\"", "}" },
        { "{ entity(id: \"company-zypl-ai\") { ... on Company { investors", "", "} } }" },
        { "{ entity(id: \"company-zypl-ai\") { ... on Company { founders", "", "} } }" },
        { "{ entity(id: \"company-zypl-ai\") { statements", "", "} }" },
        { "{ entity(id: \"company-prosus\") { statements", "", "} }" },
        { "{ entity(id: \"government-japan\") { mentions", "", "} }" },
        { "{ document(path: \"documents/tokyo.txt\") { mentions", "", "} }" },
        { "{ document(path: \"documents/tokyo.txt\") { passages", "", "} }" },
        { "{ document(path: \"documents/tokyo.txt\") { statements", "", "} }" },
    };

    [Theory, MemberData(nameof(Lists))]
    public async Task Cursor_IsTakenByItsOwnListOnly(string field, string arguments, string end)
    {
        var cursor = await FirstCursorAsync(SampleGraph.Engine, field, arguments, end);
        cursor.Length.ShouldBeLessThan(25);
        await SampleGraph.Engine.DataAsync(Asked(field, $"{arguments} after: \"{cursor}\" first: 7", end));
        foreach (var (otherField, otherArguments, otherEnd) in Lists.Select(l => l.Data))
            if ((otherField, otherArguments) != (field, arguments))
            {
                var answer = await SampleGraph.Engine.AskAsync(Asked(otherField, $"{otherArguments} after: \"{cursor}\"", otherEnd));
                answer.Code().ShouldBe("BAD_USER_INPUT", otherField);
                answer.Message().ShouldContain(Another);
            }
    }

    [Theory]
    [InlineData("filter: {types: [COMPANY]}", "filter: {types: [PERSON]}")]
    [InlineData("filter: {minDegree: 0}", "")]
    [InlineData("orderBy: ID", "orderBy: NAME")]
    [InlineData("orderBy: ID", "")]
    public async Task Cursor_OfAnotherFilterOrOrder_IsRefused(string own, string other)
    {
        foreach (var (from, to) in new[] { (own, other), (other, own) })
            foreach (var place in new[] { "after", "before" })
            {
                var cursor = await FirstCursorAsync(SampleGraph.Engine, "{ entities", from, "}");
                var answer = await SampleGraph.Engine.AskAsync(Asked("{ entities", $"{to} {place}: \"{cursor}\"", "}"));
                answer.Code().ShouldBe("BAD_USER_INPUT");
                answer.Message().ShouldContain(Another);
                answer.Message().ShouldStartWith(place);
            }
    }

    [Theory]
    [InlineData("", "orderBy: NAME")]
    [InlineData("", "orderBy: null, filter: null")]
    [InlineData("", "filter: {types: null}")]
    [InlineData("filter: {}", "")]
    [InlineData("filter: {types: [COMPANY], nameContains: \"a\"}", "filter: {nameContains: \"a\", types: COMPANY}")]
    [InlineData("first: 1", "last: 100")]
    public async Task Cursor_OfTheSameListInOtherWords_IsTaken(string own, string other)
    {
        var cursor = await FirstCursorAsync(SampleGraph.Engine, "{ entities", own, "}");
        await SampleGraph.Engine.DataAsync(Asked("{ entities", $"{other} after: \"{cursor}\"", "}"));
    }

    [Fact]
    public async Task Cursor_OfAnAliasOrAVariable_IsTheSame()
    {
        var cursor = await FirstCursorAsync(SampleGraph.Engine, "{ entities", "filter: {types: [COMPANY]}", "}");
        var answer = await SampleGraph.Engine.DataAsync(
            "query ($f: EntityFilter, $c: String) { x: entities(filter: $f, before: $c) { totalCount nodes { id } } }",
            $$$"""{"f": {"types": ["COMPANY"], "document": null}, "c": "{{{cursor}}}"}""");
        answer.At("x.nodes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Cursor_OfOneOfManyObjects_IsRefusedByTheOthers()
    {
        var cursor = await FirstCursorAsync(SampleGraph.Engine, "{ entity(id: \"company-zypl-ai\") { statements", "", "} }");
        var fragment = $"fragment S on Company {{ statements(after: \"{cursor}\") {{ totalCount }} }}";
        const string operation = "{ a: company(id: \"company-zypl-ai\") { ...S } b: company(id: \"company-prosus\") { ...S } }";
        var answer = await SampleGraph.Engine.AskAsync(operation + fragment);
        answer.GetProperty("errors").GetArrayLength().ShouldBe(1);
        answer.Error().TextAt("path.0").ShouldBe("b");
        answer.At("data.a.statements.totalCount").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Cursor_AfterTheGraphChanged_SaysToStartAgain()
    {
        var store = ChangingStore.Wrap(Graph(3));
        var engine = GraphQLEngine.Create(store.Store, DefaultOntology.Instance);
        var lists = new[] { ("{ entities", "}"), ("{ entity(id: \"company-c0\") { statements", "} }"), ("{ search(text: \"c\")", "}") };
        var cursors = new List<string>();
        foreach (var (field, end) in lists)
            cursors.Add(await FirstCursorAsync(engine, field, "", end));
        store.Change(Graph(4));
        foreach (var ((field, end), cursor) in lists.Zip(cursors))
        {
            var answer = await engine.AskAsync(Asked(field, $"after: \"{cursor}\"", end));
            answer.Code().ShouldBe("BAD_USER_INPUT");
            answer.Message().ShouldContain("Start again");
        }
        store.Change(Graph(3));
        foreach (var ((field, end), cursor) in lists.Zip(cursors))
            await engine.DataAsync(Asked(field, $"after: \"{cursor}\"", end));
    }

    [Fact]
    public async Task Cursor_GivenOutWhileTheGraphChanges_SkipsNothing()
    {
        var store = ChangingStore.Wrap(Graph(3));
        var engine = GraphQLEngine.Create(store.Store, DefaultOntology.Instance);
        // The page comes from the next graph, right after its hash was asked for.
        store.ChangeAfter(nameof(IGraphStore.GetContentHashAsync), Graph(4));
        var cursor = await FirstCursorAsync(engine, "{ entities", "", "}");
        (await engine.CodeAsync(Asked("{ entities", $"after: \"{cursor}\"", "}"))).ShouldBe("BAD_USER_INPUT");
        // The page comes from the graph of the cursor, or is refused.
        cursor = await FirstCursorAsync(engine, "{ entities", "", "}");
        store.ChangeAfter(nameof(IGraphStore.ListEntitiesAsync), Graph(5));
        (await engine.CodeAsync(Asked("{ entities", $"after: \"{cursor}\"", "}"))).ShouldBe("BAD_USER_INPUT");
    }

    [Fact]
    public async Task Store_IsAskedForItsGraph_OnlyWhereCursorsAre()
    {
        var (store, calls) = CountingStore.Wrap(SampleGraph.Store);
        var engine = GraphQLEngine.Create(store, DefaultOntology.Instance);
        await engine.DataAsync("{ entities { nodes { statements { totalCount pageInfo { hasNextPage } } } } }");
        calls.ShouldNotContain(nameof(IGraphStore.GetContentHashAsync));
        await engine.DataAsync("{ entities { ...E } }"
            + "fragment E on EntityConnection { nodes { statements { pageInfo { ... { endCursor } } edges { cursor } } } }");
        calls.Count(c => c == nameof(IGraphStore.GetContentHashAsync)).ShouldBe(1);
    }

    [Fact]
    public async Task Cursor_WithAnyCharacterChanged_IsRefused()
    {
        var cursor = await FirstCursorAsync(SampleGraph.Engine, "{ entities", "", "}");
        string[] put = ["A", "_", "=", " ", "あ", ""];
        var changed = Enumerable.Range(0, 15).SelectMany(i => put.Select(c => cursor[..i] + c + cursor[(i + 1)..])).Where(b => b != cursor);
        foreach (var broken in changed.Append($"{cursor}A").Append($"{cursor}=="))
            (await SampleGraph.Engine.CodeAsync($"{{ entities(after: \"{broken}\") {{ totalCount }} }}")).ShouldBe("BAD_USER_INPUT", broken);
    }

    private static string Asked(string field, string arguments, string end)
    {
        var given = arguments.Trim().Length == 0 ? "" : field.EndsWith(')') ? $", {arguments})" : $"({arguments})";
        return $"{(given.Length > 0 ? field.TrimEnd(')') : field)}{given} {{ totalCount edges {{ cursor }} pageInfo {{ startCursor endCursor }} }} {end}";
    }

    private static async Task<string> FirstCursorAsync(GraphQLEngine engine, string field, string arguments, string end)
    {
        var answer = (await engine.DataAsync(Asked(field, arguments, end))).GetRawText();
        const string start = "\"cursor\":\"";
        var at = answer.IndexOf(start, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, answer);
        return answer[(at + start.Length)..answer.IndexOf('"', at + start.Length)];
    }

    private static EmbeddedGraphStore Graph(int companies)
    {
        var graph = new GraphBuilder { Ontology = DefaultOntology.Instance };
        var ids = Enumerable.Range(0, companies).Select(i => graph.Company($"C{i}")).ToList();
        foreach (var id in ids[1..])
            graph.State(id, "OWNS", ids[0]);
        return new EmbeddedGraphStore(graph.Build());
    }
}
