using System.Text;
using GraphService.Documents;
using GraphService.Extraction.Passages;
using GraphService.Graphs;

namespace GraphService.Extraction.Evaluation;

/// <summary>The sentences of a graph's passages, whoever compiled it: in the text as it stands in the file.</summary>
internal sealed class GraphSentences
{
    private readonly CompiledGraph graph;
    private readonly ILookup<DocumentId, Passage> passages;
    private readonly Dictionary<DocumentId, IReadOnlyList<TextSpan>> known = [];

    public GraphSentences(CompiledGraph graph) => (this.graph, passages) = (graph, graph.Passages.ToLookup(p => p.Document));

    /// <summary>The sentences of the passages that may state something, in order.</summary>
    public IReadOnlyList<TextSpan> Of(DocumentId document)
    {
        if (!known.TryGetValue(document, out var sentences))
            known.Add(document, sentences = [.. Find(document)]);
        return sentences;
    }

    /// <summary>From the start of the sentence that holds the start of a span to the end of the one that holds its end.</summary>
    public TextSpan Around(DocumentId document, TextSpan span)
    {
        var touched = Of(document).Where(s => s.Overlaps(span)).ToList();
        return touched.Count == 0 ? span : new TextSpan(Math.Min(span.Start, touched[0].Start), Math.Max(span.End, touched[^1].End));
    }

    public string Text(DocumentId document, TextSpan span) => graph.Texts[document].Slice(span);

    /// <summary>Whether a span lies in text that states nothing: boilerplate, or what stood before.</summary>
    public bool IsSetAside(DocumentId document, TextSpan span) => passages[document].Any(p => !States(p) && p.Span.Overlaps(span));

    private IEnumerable<TextSpan> Find(DocumentId document)
    {
        var text = graph.Texts[document];
        var plain = Plain(text.Value);
        // A graph that another tool made may know of no passages.
        var spans = passages[document].Any() ? passages[document].Where(States).Select(p => p.Span) : [new TextSpan(0, text.Length)];
        return from span in spans
               from sentence in SentenceSplitter.Split(graph.Ontology, plain, text.UnitAt(span.Start), text.UnitAt(span.End))
               select new TextSpan(text.OffsetOf(sentence.Start), text.OffsetOf(sentence.End));
    }

    private static bool States(Passage passage) => passage.Kind is not (PassageKind.Boilerplate or PassageKind.Repeated or PassageKind.FrontMatter);

    // The splitter knows the narrow forms of full stops and brackets, and spaces for broken lines; every character keeps its place.
    private static string Plain(string text) => new StringBuilder(text).Replace('\n', ' ').Replace('\r', ' ')
        .Replace('！', '!').Replace('？', '?').Replace('（', '(').Replace('）', ')').Replace('．', '.').Replace('｡', '。').ToString();
}
