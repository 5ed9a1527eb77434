using System.Text.RegularExpressions;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Testing;
using GraphService.Testing.Databases;

namespace GraphService.Neo4j.Tests.Queries;

/// <summary>The files of <c>cypher/queries</c>: what people read there and run by hand is what the store sends.</summary>
[Collection(TestDatabase.Collection)]
public sealed class CypherQueryTests
{
    private static readonly string[] Orders = ["ID", "DOCUMENT", "CONFIDENCE_DESC", "DATE", "DATE_DESC", "AMOUNT_DESC"];

    // What can't be at once with others is tried by itself.
    private static readonly string[][] Alternatives = [["outgoing"], ["incoming"], ["both"], ["NAME"], ["DEGREE_DESC"], .. Orders.Select(o => new[] { o })];
    private static readonly string[] Exclusive = ["whole", "predicate", "predicates", "index", "document", "counted", "all", "outgoing", "incoming", "both", "NAME", "DEGREE_DESC", "further", .. Orders];

    /// <summary>Shapes of each file: with nothing, with all that goes together, and with each of what doesn't.</summary>
    private static IEnumerable<QueryShape> Shapes() => CypherQuery.Names.SelectMany(ShapesOf);

    [Fact]
    public void Files_All_AreSentByTheCode()
    {
        var code = string.Concat(Repository.Files("src/GraphService.Neo4j", "*.cs").Select(Repository.Text));
        CypherQuery.Names.ShouldNotBeEmpty();
        CypherQuery.Names.Where(name => !code.Contains($"\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Pieces_All_AreInAFileOrNamedByTheCode()
    {
        var used = CypherQuery.Names.Select(CypherQuery.Written).Concat(CypherQuery.Pieces.Select(CypherQuery.Piece)).SelectMany(ShapedText.PiecesOf).Append("relation-level").Except(["levels", "further"]);
        CypherQuery.Pieces.ShouldBe(used.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Conditions_All_AreSetByTheCode()
    {
        var code = string.Concat(Repository.Files("src/GraphService.Neo4j", "*.cs").Select(Repository.Text));
        var conditions = CypherQuery.Names.Select(CypherQuery.Written).Concat(CypherQuery.Pieces.Select(CypherQuery.Piece)).SelectMany(ShapedText.ConditionsOf).Distinct();
        conditions.Except([.. Orders, "NAME", "DEGREE_DESC"]).Where(c => !code.Contains($"\"{c}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Heads_All_SayThePurposeTheConditionsAndEachParameter()
    {
        foreach (var name in CypherQuery.Names)
        {
            var head = CypherQuery.Whole(name).Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
            head[0].ShouldMatch("^// [A-Z]", name);
            var said = string.Join('\n', head);
            Parameters(string.Join('\n', head.Where(line => line.Contains(": ", StringComparison.Ordinal)))).ShouldBe(Parameters(Everything(CypherQuery.Written(name))), name);
            ShapedText.ConditionsOf(CypherQuery.Written(name)).Where(c => !Regex.IsMatch(said, $@"\b{c}\b")).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Queries_All_AreOneStatementThatAsksOneMap()
    {
        foreach (var text in Shapes().Select(CypherQuery.Text))
        {
            text.ShouldNotContain(";");
            text.ShouldNotMatch("//|PREDICATE|ANCHOR|NEXT|RELATIONS|TOTAL|FURTHER", text);
            Regex.Matches(text, @"\$(?!ask\.)").ShouldBeEmpty(text);
        }
    }

    [Fact]
    public void Levels_InEachOther_AreNumberedAsTheirParameters()
    {
        var leaf = new QueryShape("relation-level") { Predicate = "OWNS" }.With("outgoing", "ID");
        var text = CypherQuery.Text(new QueryShape("relations") { Levels = [leaf.With("further") with { Levels = [leaf] }, leaf] });
        Regex.Matches(text, @"\$ask\.l(\d)\.stances").Select(m => m.Groups[1].Value).ShouldBe(["0", "2", "1"]);
    }

    [Fact]
    public async Task Queries_All_CanBePlanned()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password }.ForLongWork());
        foreach (var shape in Shapes())
            await Should.NotThrowAsync(() => client.ReadAsync($"EXPLAIN {CypherQuery.Text(shape)}", new() { { "ask", new PropertyMap { { "start", 0 }, { "size", 1 } } } }, TestContext.Current.CancellationToken), shape.Key);
    }

    private static IEnumerable<QueryShape> ShapesOf(string name)
    {
        if (name == "relations")
            return ShapesOf("relation-level", CypherQuery.Piece("relation-level")).SelectMany(level => new[]
            {
                new QueryShape(name) { Levels = [level] },
                new QueryShape(name) { Levels = [level.With("further") with { Levels = [level, level] }] }.With("entity", "graph"),
            });
        return ShapesOf(name, CypherQuery.Written(name));
    }

    private static IEnumerable<QueryShape> ShapesOf(string name, string written)
    {
        var known = ShapedText.ConditionsOf(Everything(written)).ToList();
        var together = known.Except(Exclusive).ToList();
        string[] needed = known.Contains("ID") ? ["ID"] : [];
        string[] direction = known.Contains("outgoing") ? ["outgoing"] : [];
        var plain = new QueryShape(name) { Predicate = "INVESTED_IN" };
        yield return plain.With([.. needed, .. direction]);
        yield return plain.With([.. needed, .. direction, .. together]);
        foreach (var other in known.Intersect(Exclusive))
        {
            var alternative = Alternatives.FirstOrDefault(a => a.Contains(other)) ?? [];
            yield return plain.With([.. alternative.Any(Orders.Append("NAME").Append("DEGREE_DESC").Contains) ? [] : needed, .. alternative.Any(a => a is "outgoing" or "incoming" or "both") ? [] : direction, other]);
        }
    }

    private static string Everything(string written) => written + string.Concat(ShapedText.PiecesOf(written).Where(p => p is not ("levels" or "further")).Select(p => "\n" + Everything(CypherQuery.Piece(p))));

    private static IEnumerable<string> Parameters(string text) => Regex.Matches(text, @"\$ask\.(\w+)").Select(m => m.Value).Where(p => !Regex.IsMatch(p, @"\.l\d$")).Distinct().Order(StringComparer.Ordinal);
}
