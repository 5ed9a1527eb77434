using GraphService.Documents;
using GraphService.Graphs;
using GraphService.Testing;

namespace GraphService.Extraction.Tests.RealDocuments;

/// <summary>What holds for the sources as a whole.</summary>
public sealed class EvidenceTests(SharedDocuments sources) : IClassFixture<SharedDocuments>
{
    [Fact]
    public void Quotes_OfEveryStatement_StandInTheFiles()
    {
        var texts = sources.Graph.Documents.ToDictionary(d => d.Id, d => SharedDocuments.RawText(d.Path));
        foreach (var evidence in sources.Graph.Statements.SelectMany(s => s.Evidence))
            string.Concat(texts[evidence.Document][evidence.Span.Start..evidence.Span.End]).ShouldBe(evidence.Quote);
    }

    [Fact]
    public void Mentions_OfEveryEntity_StandInTheFiles()
    {
        var texts = sources.Graph.Documents.ToDictionary(d => d.Id, d => SharedDocuments.RawText(d.Path));
        foreach (var mention in sources.Graph.Mentions)
            string.Concat(texts[mention.Document][mention.Span.Start..mention.Span.End]).ShouldBe(mention.Text);
    }

    [Fact]
    public void Compile_AgainInAnotherOrder_GivesTheSameBytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        GraphFiles.Write(SharedDocuments.Compile(SharedDocuments.Files()), first.Path);
        GraphFiles.Write(SharedDocuments.Compile([.. SharedDocuments.Files().Reverse()]), second.Path);
        var names = Names(first);
        names.ShouldBe(Names(second));
        foreach (var name in names)
            File.ReadAllBytes(second[name]).ShouldBe(File.ReadAllBytes(first[name]), name);
    }

    [Fact]
    public void Statements_OfAllSources_RestOnNothingSetAside()
    {
        var aside = sources.Graph.Passages.Where(p => p.Kind is PassageKind.Boilerplate or PassageKind.Repeated).ToList();
        aside.ShouldNotBeEmpty();
        sources.Graph.Statements.SelectMany(s => s.Evidence).Where(e => aside.Any(p => p.Document == e.Document && p.Span.Overlaps(e.Span))).Select(e => e.Quote).ShouldBeEmpty();
    }

    private static List<string> Names(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Path, f)).Order(StringComparer.Ordinal)];
}
