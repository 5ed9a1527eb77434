using GraphService.Diagnostics;
using GraphService.Documents;
using GraphService.Embedded.Numbering;
using GraphService.Embedded.Selections;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Contents;

/// <summary>What is in each document: statements with evidence there, passages, diagnostics.</summary>
internal sealed class DocumentContents
{
    private readonly NumberedGraph graph;
    private readonly Dictionary<string, SourceDocument> byPath = new(StringComparer.Ordinal);
    private readonly Grouping statements;
    private readonly Grouping passages;
    private readonly Grouping diagnostics;
    private readonly Grouping passageStatements;
    private readonly Grouping speakerStatements;

    public DocumentContents(NumberedGraph graph)
    {
        this.graph = graph;
        foreach (var document in graph.Documents)
            byPath.TryAdd(document.Path, document);
        passages = Grouping.ByKey(graph.Documents.Count, [.. graph.Passages.Select(p => graph.DocumentNumbers.Get(p.Document, p.Id))]);
        diagnostics = new Grouping(graph.Documents.Count, [.. Located(graph)]);
        var (inDocuments, inPassages) = (new List<(int, int)>(graph.Statements.Count), new List<(int, int)>(graph.Statements.Count));
        var said = new List<(int, int)>();
        for (var s = 0; s < graph.Statements.Count; s++)
        {
            AddEvidence(s, inDocuments, inPassages);
            AddSpeakers(s, said);
        }
        statements = new Grouping(graph.Documents.Count, inDocuments);
        passageStatements = new Grouping(graph.Passages.Count, inPassages);
        speakerStatements = new Grouping(graph.Entities.Count, said);
    }

    /// <summary>The statements with evidence in a document, by id.</summary>
    public ReadOnlySpan<int> StatementsOf(int document) => statements[document];

    /// <summary>The statements with evidence said by an entity, by id.</summary>
    public ReadOnlySpan<int> StatementsSaidBy(int entity) => speakerStatements[entity];

    /// <summary>The document of a path.</summary>
    public SourceDocument? At(string path) => byPath.GetValueOrDefault(path);

    public Page<Passage> PassagesOf(int document, PageRequest page) => Selection.Cut(passages[document], page).Map(p => graph.Passages[p]);

    public IReadOnlyList<Diagnostic> DiagnosticsOf(int document) => Array.ConvertAll(diagnostics[document].ToArray(), d => graph.Graph.Diagnostics[d]);

    public IReadOnlyList<Statement> StatementsOfPassage(int passage) => Array.ConvertAll(passageStatements[passage].ToArray(), s => graph.Statements[s]);

    public Passage? PassageAt(TextPosition position)
    {
        var passage = PassageAt(graph.DocumentNumbers.Find(position.Document), position.Offset);
        return passage < 0 ? null : graph.Passages[passage];
    }

    // Evidence is in order of document and start, so that two pieces in one document or passage are neighbours.
    private void AddEvidence(int statement, List<(int, int)> inDocuments, List<(int, int)> inPassages)
    {
        var (lastDocument, lastPassage) = (-1, -1);
        foreach (var evidence in graph.Statements[statement].Evidence)
        {
            var document = graph.DocumentNumbers.Get(evidence.Document, graph.Statements[statement].Id);
            var passage = PassageAt(document, evidence.Span.Start);
            if (document != lastDocument)
                inDocuments.Add((document, statement));
            if (passage >= 0 && passage != lastPassage)
                inPassages.Add((passage, statement));
            (lastDocument, lastPassage) = (document, passage);
        }
    }

    private void AddSpeakers(int statement, List<(int, int)> said)
    {
        var before = said.Count;
        foreach (var evidence in graph.Statements[statement].Evidence)
            if (evidence.Speaker is { } id && graph.EntityNumbers.Find(id) is >= 0 and var speaker && said.IndexOf((speaker, statement), before) < 0)
                said.Add((speaker, statement));
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
