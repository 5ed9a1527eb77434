using System.Text;
using GraphService.Neo4j.Scripts;

namespace GraphService.Neo4j.Tests.Scripts;

public sealed class BatchesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1500)]
    [InlineData(2999)]
    public void Append_OneRowLess_OneLineLess(int missing)
    {
        var rows = Enumerable.Range(0, 3000).Select(i => new ScriptRow($"company-{i}", new() { { "id", $"company-{i}" } })).ToList();
        var all = Script(rows);
        rows.RemoveAt(missing);
        all.Except(Script(rows)).ShouldBe([$"{{id: 'company-{missing}'}},"]);
    }

    [Fact]
    public void Append_ManyRows_StatementsOfBoundedSize() =>
        string.Join('\n', Script([.. Enumerable.Range(0, 3000).Select(i => new ScriptRow("same", new() { { "id", i } }))])).Split(';').Max(s => s.Split('\n').Count(l => l.StartsWith('{'))).ShouldBe(500);

    private static string[] Script(IReadOnlyList<ScriptRow> rows)
    {
        var script = new StringBuilder();
        Batches.Append(script, rows, "MERGE (c:Company {id: row.id})");
        return script.ToString().Split('\n');
    }
}
