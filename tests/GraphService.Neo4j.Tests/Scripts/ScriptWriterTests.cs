using GraphService.Neo4j.Scripts;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Scripts;

public sealed class ScriptWriterTests
{
    public static TheoryData<string> Names => new(ScriptWriter.Files(SmallGraph.Create()).Select(f => f.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_SmallGraph_AreAsApproved(string name)
    {
        var script = ScriptWriter.Files(SmallGraph.Create()).Single(f => f.Name == name).Text;
        script.ShouldBe(ApprovedFile.Text($"Approved/{name}", script));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_Whatever_DeleteNothing(string name)
    {
        var statements = ScriptWriter.Files(SmallGraph.Create()).Single(f => f.Name == name).Text.Split('\n').Where(l => !l.StartsWith('{'));
        statements.ShouldAllBe(l => !l.Contains("DELETE") && !l.Contains("REMOVE") && !l.Contains("DROP"));
    }
}
