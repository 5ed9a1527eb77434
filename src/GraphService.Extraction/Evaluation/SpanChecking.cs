using System.Text;
using GraphService.Documents;
using GraphService.Graphs;

namespace GraphService.Extraction.Evaluation;

/// <summary>Checks all evidence and all mentions of a graph against the texts as they stand in their files, found by their names.</summary>
internal sealed class SpanChecking(CompiledGraph graph, IReadOnlyList<string> folders)
{
    private readonly Dictionary<DocumentId, SourceText?> texts = graph.Documents.ToDictionary(d => d.Id, d => Read(EvaluationScope.FileOf(d), folders));

    public SpanCheck Evidence(ErrorLists errors) =>
        Check("evidence", graph.Statements.SelectMany(s => s.Evidence.Select(e => (s.Id.ToString(), e.Document, e.Span, e.Quote))), errors);

    public SpanCheck Mentions(ErrorLists errors) =>
        Check("mentions", graph.Mentions.Select(m => (m.Entity.ToString(), m.Document, m.Span, m.Text)), errors);

    private SpanCheck Check(string kind, IEnumerable<(string Owner, DocumentId Document, TextSpan Span, string Quote)> spans, ErrorLists errors)
    {
        var (found, wrong, without) = (0, 0, 0);
        foreach (var (owner, document, span, quote) in spans)
        {
            if (texts[document] is not { } text)
            {
                without++;
                continue;
            }
            found++;
            if (text.Has(span, quote))
                continue;
            wrong++;
            errors.Add($"{kind} not in the text", new($"{owner}: {document} {span}") { Sentence = ErrorLists.OneLine(quote) });
        }
        return new SpanCheck(found, wrong, without);
    }

    // A byte-order mark counts here, as it does for the offsets of the labels.
    private static SourceText? Read(string file, IReadOnlyList<string> folders)
    {
        var path = folders.Select(f => Path.Combine(f, file)).FirstOrDefault(File.Exists);
        return path is null ? null : new SourceText(Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }
}
