using CsCheck;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Scripts;
using GraphService.Testing;
using GraphService.Testing.Graphs;

namespace GraphService.Neo4j.Tests.Scripts;

public sealed class ScriptFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CompiledGraph graph = SmallGraph.Create();

    private string Import => folder["import"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_ThenRead_GivesTheSameGraph()
    {
        ScriptFolder.Write(graph, Import);
        var read = ScriptReader.Read(Import, graph.Ontology);
        read.ContentHash.ShouldBe(graph.ContentHash);
        read.Diagnostics.ShouldBe(graph.Diagnostics);
        ScriptFolder.Differences(graph, Import).ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Import]);
    }

    [Fact]
    public void Write_GraphOfAnyTexts_ComesBack() => Gen.Select(Texts, Texts, Texts).Sample((name, role, text) =>
    {
        var any = Graph("x" + name, role, text);
        using var own = new TemporaryFolder();
        ScriptFolder.Write(any, own.Path);
        return ScriptReader.Read(own.Path, any.Ontology).ContentHash == any.ContentHash;
    }, iter: 50);

    [Fact]
    public void Write_AnyGraph_ComesBackWhole() => RandomGraphs.Of().Sample(any =>
    {
        using var own = new TemporaryFolder();
        ScriptFolder.Write(any, own.Path);
        return ScriptReader.Read(own.Path, any.Ontology).ContentHash == any.ContentHash;
    }, iter: 50, threads: 1);

    [Fact]
    public void Write_FileOfSomeoneElseInTheWay_IsLeftAlone()
    {
        Directory.CreateDirectory(Import);
        File.WriteAllText(Path.Combine(Import, ScriptNames.Entities), "// mine\n");
        Should.Throw<ScriptException>(() => ScriptFolder.Write(graph, Import)).Message.ShouldEndWith("02-entities.cypher: this file is in the way and was not generated; move it away first");
        File.ReadAllText(Path.Combine(Import, ScriptNames.Entities)).ShouldBe("// mine\n");
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([Import]);
    }

    [Fact]
    public void Write_ScriptsOfAnEarlierNumbering_GoAndOthersStay()
    {
        Directory.CreateDirectory(Import);
        File.WriteAllText(Path.Combine(Import, "12-old.cypher"), ScriptWriter.Mark + "\n");
        File.WriteAllText(Path.Combine(Import, "mine.cypher"), "RETURN 1;\n");
        ScriptFolder.Differences(graph, Import).ShouldContain("12-old.cypher");
        ScriptFolder.Write(graph, Import);
        Directory.GetFiles(Import).Select(Path.GetFileName).Order().ShouldBe(ScriptWriter.Files(graph).Select(f => f.Name).Append("mine.cypher"));
    }

    [Theory]
    [InlineData(ScriptNames.Entities, "'Prosus Inc.'", "'Naspers'", "09-graph.cypher: the scripts don't hold the graph with the content hash ")]
    [InlineData(ScriptNames.Entities, "type: 'COMPANY'", "type: 'PERSON'", "02-entities.cypher:15: company-prosus is PERSON, but has the label Company")]
    [InlineData(ScriptNames.Entities, "'COMPANY'", "'FIRM'", "02-entities.cypher:15: 'type' holds something that it can't hold")]
    [InlineData(ScriptNames.Entities, "e:Company;", "e:Firm;", "02-entities.cypher:14: this statement is none of those that 02-entities.cypher holds")]
    [InlineData(ScriptNames.Evidence, "{document: ", "{document = ", "04-evidence.cypher:5: : is missing")]
    [InlineData(ScriptNames.Statements, "confidence: ", "confidence: '1', sure: ", "03-statements.cypher:5: 'confidence' holds something that it can't hold")]
    public void Read_ChangedByHand_SaysWhere(string script, string from, string to, string message)
    {
        ScriptFolder.Write(graph, Import);
        var path = Path.Combine(Import, script);
        var text = File.ReadAllText(path);
        text.ShouldContain(from);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
        Should.Throw<ScriptException>(() => ScriptReader.Read(Import, graph.Ontology)).Message.ShouldContain(message);
    }

    private static Gen<string> Texts => Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.OneOf('\\', 'u', '0', '4', '1', '\'', '"', '\n', '\r', '\t', '$', ';', '{', '}', '/', '\u2028', '\u0085', '\0', '会', 'ﾊ'))];

    private static CompiledGraph Graph(string name, string role, string text)
    {
        var document = new SourceDocument(new DocumentId("document-a"), "documents/a.txt", new string('0', 64), text.Length) { Title = role };
        return new CompiledGraph
        {
            Name = name,
            Ontology = SmallOntology.Create(),
            Documents = [document],
            Texts = new Dictionary<DocumentId, SourceText> { [document.Id] = new(text) },
            Entities = [new Entity(new EntityId("person-a"), EntityType.Person, name, null) { Names = [new Name(name, "ja", NameKind.Primary)] }],
            Passages = text.Length == 0 ? [] : [new Passage(new PassageId("passage-a-1"), document.Id, new TextSpan(0, text.Length), PassageKind.Heading)],
            Mentions = [],
            Statements = [],
        };
    }
}
