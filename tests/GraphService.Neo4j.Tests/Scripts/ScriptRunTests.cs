using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Neo4j.Scripts;
using GraphService.Testing.Databases;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Scripts;

/// <summary>The scripts on a real Neo4j: what a person who runs them by hand gets.</summary>
[Collection(TestDatabase.Collection)]
public sealed class ScriptRunTests
{
    [Fact]
    public async Task CommittedScripts_RunTwice_HoldTheSampleGraph()
    {
        await using var database = await TestDatabase.OpenAsync();
        var workspace = Workspace.Nearest(AppContext.BaseDirectory);
        var graph = WorkspaceCompiler.Compile(workspace, TestContext.Current.CancellationToken);
        for (var run = 1; run <= 2; run++)
        {
            foreach (var folder in new[] { "schema", "import" })
                foreach (var script in Directory.GetFiles(Path.Combine(workspace.Root, "cypher", folder), "*.cypher").Order(StringComparer.Ordinal))
                    await database.RunScriptAsync(await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken));
            (await database.CountAsync("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*)")).ShouldBe(Labels(graph), $"run {run}");
            (await database.CountAsync("MATCH ()-[r]->() RETURN type(r), count(*)")).ShouldBe(RelationshipTypes(graph), $"run {run}");
        }
    }

    [Theory]
    [InlineData("It's \"quoted\" and `ticked`")]
    [InlineData(@"C:\temp\new\\")]
    [InlineData("two\r\nlines\tand a tab; and a semicolon;\n{not: 'a row'},")]
    [InlineData("$row costs ${5} {{or}} so // not a comment")]
    [InlineData("🚀 を 𠮷野家 の 会議⻑ ﾊﾝｶｸ e\u0301")]
    [InlineData(@"the six characters \u0041")]
    [InlineData("\u2028 separator, \u0085 next line, \u0001 control")]
    public async Task GraphOfHardNames_WrittenAndRun_ComesBackAsItWas(string name)
    {
        await using var database = await TestDatabase.OpenAsync();
        foreach (var script in ScriptWriter.Files(GraphNamed(name)))
            await database.RunScriptAsync(script.Text);
        var row = (await database.RunAsync("MATCH (e:Entity:Person), (d:SourceDocument), (p:Passage), (g:Graph) RETURN e.name, e.names[0], d.title, d.text, p.text, g.name")).ShouldHaveSingleItem();
        row.EnumerateArray().Select(value => value.GetString()).ShouldAllBe(value => value == name);
    }

    private static SortedDictionary<string, int> Labels(CompiledGraph graph) => Counted(
        [
            ("Graph", 1),
            ("Entity", graph.Entities.Count),
            ("SourceDocument", graph.Documents.Count),
            ("Passage", graph.Passages.Count),
            ("Evidence", graph.Statements.Sum(s => s.Evidence.Count)),
            ("Conflict", graph.Conflicts.Count),
            ("Diagnostic", graph.Diagnostics.Count),
            .. graph.Entities.CountBy(e => e.Type.ToString()).Select(type => (type.Key, type.Value)),
        ]);

    private static SortedDictionary<string, int> RelationshipTypes(CompiledGraph graph) => Counted(
        [
            ("QUOTED_FROM", graph.Statements.Sum(s => s.Evidence.Count)),
            ("SAID_BY", graph.Statements.Sum(s => s.Evidence.Count(e => e.Speaker is not null)) + graph.Passages.Count(p => p.Speaker is not null)),
            ("MENTIONS", graph.Mentions.Count),
            ("HAS_PASSAGE", graph.Passages.Count),
            ("FOUND_IN", graph.Diagnostics.Count(d => d.Document is not null)),
            .. graph.Statements.CountBy(s => s.Predicate).Select(predicate => (predicate.Key, predicate.Value)),
        ]);

    private static SortedDictionary<string, int> Counted(IEnumerable<(string Name, int Count)> counts) =>
        new(counts.Where(c => c.Count > 0).ToDictionary(c => c.Name, c => c.Count), StringComparer.Ordinal);

    private static CompiledGraph GraphNamed(string text)
    {
        var source = new SourceText(text);
        var document = new SourceDocument(new DocumentId("document-a"), "documents/a.txt", new string('0', 64), source.Length) { Title = text };
        return new CompiledGraph
        {
            Name = text,
            Ontology = SmallOntology.Create(),
            Documents = [document],
            Texts = new Dictionary<DocumentId, SourceText> { [document.Id] = source },
            Entities = [new Entity(new EntityId("person-a"), EntityType.Person, text, null) { Names = [new Name(text, "ja", NameKind.Primary)] }],
            Passages = [new Passage(new PassageId("passage-a-1"), document.Id, new TextSpan(0, source.Length), PassageKind.Paragraph)],
            Mentions = [],
            Statements = [],
        };
    }
}
