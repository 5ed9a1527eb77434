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
    [Fact]
    public void Files_All_AreSentByTheCode()
    {
        var code = string.Concat(Repository.Files("src/GraphService.Neo4j", "*.cs").Select(Repository.Text));
        CypherQuery.Names.ShouldNotBeEmpty();
        CypherQuery.Names.Where(name => !code.Contains($"\"{name}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Heads_All_SayThePurposeAndEachParameter()
    {
        foreach (var name in CypherQuery.Names)
        {
            var head = CypherQuery.Whole(name).Split('\n').TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
            head[0].ShouldMatch("^// [A-Z]", name);
            Parameters(string.Join('\n', head.Where(line => line.Contains(": ", StringComparison.Ordinal)))).ShouldBe(Parameters(CypherQuery.Text(name)), name);
        }
    }

    [Fact]
    public void Queries_All_AreOneStatementThatAsksOneMap()
    {
        foreach (var text in CypherQuery.Names.Select(CypherQuery.Text))
        {
            text.ShouldNotContain(";");
            Regex.Matches(text, @"\$(?!ask\.)").ShouldBeEmpty(text);
        }
    }

    // Each file runs by hand, so none can include another.
    [Fact]
    public void Filters_OfStatements_AreTheSameInEachList()
    {
        string[] lists = ["statement-list", "statements-of-entities", "statements-of-documents"];
        lists.Select(name => Filter(CypherQuery.Text(name))).Distinct().ShouldHaveSingleItem().ShouldContain("ORDER BY");
    }

    [Fact]
    public async Task Queries_All_CanBePlanned()
    {
        await using var database = await TestDatabase.OpenAsync();
        using var client = new Neo4jClient(new Neo4jOptions { Url = TestDatabase.Url, Database = TestDatabase.Database, User = TestDatabase.User, Password = TestDatabase.Password }.ForLongWork());
        foreach (var name in CypherQuery.Names)
            await Should.NotThrowAsync(() => client.ReadAsync($"EXPLAIN {CypherQuery.Text(name)}", new() { { "ask", new PropertyMap() } }, TestContext.Current.CancellationToken), name);
    }

    // From the first condition to the statements of a page, without indents.
    private static string Filter(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).SkipWhile(line => !line.StartsWith("WHERE r.stance", StringComparison.Ordinal));
        return string.Join('\n', lines.TakeWhile(line => !line.StartsWith("RETURN total", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Parameters(string text) => Regex.Matches(text, @"\$ask\.(\w+)").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);
}
