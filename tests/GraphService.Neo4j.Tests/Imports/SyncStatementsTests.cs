using System.Text.RegularExpressions;
using GraphService.Neo4j.Imports;
using GraphService.Testing;

namespace GraphService.Neo4j.Tests.Imports;

public sealed class SyncStatementsTests
{
    private static readonly HashSet<string> Made = [.. PartKinds.All.SelectMany(k => new[] { $"read-{k.Name}", $"create-{k.Name}", k.Change })];

    public static TheoryData<string> Files() => [.. SyncStatements.Names];

    public static TheoryData<string> Writing() => [.. SyncStatements.Names.Where(n => Regex.IsMatch(n, "^(create|change|remove|keep)-"))];

    public static TheoryData<string> Named() => [.. SyncStatements.Names.Where(n => !Made.Contains(n))];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_Head_NamesItsParameters(string name)
    {
        var head = SyncStatements.Whole(name).Split('\n').TakeWhile(l => l.StartsWith("//", StringComparison.Ordinal)).ToList();
        head[0].ShouldNotStartWith("// $");
        var named = head.Select(l => Regex.Match(l, @"^// \$(\w+): \S")).Where(m => m.Success).Select(m => m.Groups[1].Value);
        named.ShouldBe(Regex.Matches(SyncStatements.Text(name), @"\$(\w+)").Select(m => m.Groups[1].Value).Distinct(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void File_ThatWritesRows_IsRefusedWhereTheClaimIsLost(string name)
    {
        SyncStatements.Text(name).ShouldStartWith("MATCH (g:Graph {name: $name}) SET g.importTurn = $token WITH g WHERE g.importing = $token\nUNWIND $rows AS row\n");
        SyncStatements.Text(name).ShouldEndWith("WITH g, count(*) AS rows SET g.importingAt = datetime.realtime().epochMillis\nRETURN rows");
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void File_OfNoKind_IsNamedInTheCode(string name)
    {
        Repository.Files("src/GraphService.Neo4j", "*.cs").ShouldContain(f => Repository.Text(f).Contains($"\"{name}\"", StringComparison.Ordinal));
    }
}
