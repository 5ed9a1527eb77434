using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Embedded.Numbering;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Contents;

/// <summary>What is in each document: statements with evidence there, passages, diagnostics.</summary>
internal sealed class DocumentContents
{
    private readonly NumberedGraph graph;
    private readonly Grouping statements;
    private readonly Grouping passages;
    private readonly Grouping diagnostics;
    private readonly Grouping passageStatements;

    public DocumentContents(NumberedGraph graph)
    {
        this.graph = graph;
        var evidence = graph.Statements.SelectMany((s, i) => s.Evidence.Select(e => (Document: graph.DocumentNumbers.Get(e.Document, s.Id), e.Span.Start, Statement: i))).ToList();
        statements = new Grouping(graph.Documents.Count, [.. evidence.Select(e => (e.Document, e.Statement)).Distinct()]);
        passages = new Grouping(graph.Documents.Count, [.. graph.Passages.Select((p, i) => (graph.DocumentNumbers.Get(p.Document, p.Id), i))]);
        diagnostics = new Grouping(graph.Documents.Count, [.. Located(graph)]);
        passageStatements = new Grouping(graph.Passages.Count, [.. evidence.Select(e => (PassageAt(e.Document, e.Start), e.Statement)).Where(p => p.Item1 >= 0).Distinct()]);
    }

    /// <summary>The statements with evidence in a document, by id.</summary>
    public IReadOnlyList<int> StatementsOf(int document) => statements[document].ToArray();

    public Page<Passage> PassagesOf(int document, PageRequest page) => passages[document].ToArray().Slice(page).Map(p => graph.Passages[p]);

    public IReadOnlyList<Diagnostic> DiagnosticsOf(int document) => Array.ConvertAll(diagnostics[document].ToArray(), d => graph.Graph.Diagnostics[d]);

    public IReadOnlyList<Statement> StatementsOfPassage(int passage) => Array.ConvertAll(passageStatements[passage].ToArray(), s => graph.Statements[s]);

    public Passage? PassageAt(TextPosition position)
    {
        var passage = PassageAt(graph.DocumentNumbers.Find(position.Document), position.Offset);
        return passage < 0 ? null : graph.Passages[passage];
    }

    // The last that begins at the offset or before it; before the first one, the first.
    private int PassageAt(int document, int offset)
    {
        var here = passages[document];
        var (low, high) = (0, here.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (graph.Passages[here[middle]].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return here.Length == 0 ? -1 : here[Math.Max(0, low - 1)];
    }

    private static IEnumerable<(int, int)> Located(NumberedGraph graph) => graph.Graph.Diagnostics
        .Select((d, i) => (Document: d.Document is { } id ? graph.DocumentNumbers.Find(id) : -1, Number: i))
        .Where(d => d.Document >= 0);
}
