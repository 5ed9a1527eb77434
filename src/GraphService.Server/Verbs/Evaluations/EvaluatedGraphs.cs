using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs.Evaluations;

/// <summary>
/// The graph that each folder of labels is compared with: the one that the call names by --graph or --workspace; else that of the nearest
/// workspace, where it holds a labelled document; else one that is compiled from the labels' own texts.
/// </summary>
internal sealed class EvaluatedGraphs
{
    private readonly VerbCall call;
    private readonly IReadOnlyList<string> texts;
    private readonly Lazy<CompiledGraph> whole;

    /// <param name="call">The call.</param>
    /// <param name="texts">Folders that it names for the labels' texts.</param>
    public EvaluatedGraphs(VerbCall call, IReadOnlyList<string> texts)
    {
        (this.call, this.texts) = (call, texts);
        whole = new Lazy<CompiledGraph>(() => Told(GraphSource.Open(call)));
        if (texts.FirstOrDefault(t => !Directory.Exists(t)) is { } missing)
            throw new WrongUseException($"{missing}: there is no such folder");
    }

    /// <summary>Folders in which the files of labelled documents are looked for.</summary>
    public IReadOnlyList<string> TextsOf(GoldFolder gold) => texts.Count > 0 ? texts : GoldTexts.FoldersOf(gold);

    /// <exception cref="GoldException">A labelled document is in no place that is looked at.</exception>
    public CompiledGraph For(GoldFolder gold, IReadOnlyList<string> documents)
    {
        if (call.Text(CommonOptions.Graph) is not null || call.Text(CommonOptions.Workspace) is not null)
            return whole.Value;
        if (texts.Count == 0 && gold.FilesOf(documents).Intersect(GraphSource.FilesOf(call)).Any())
            return whole.Value;
        var own = GoldTexts.Of(gold, documents, TextsOf(gold));
        call.Signals.Interrupted.ThrowIfCancellationRequested();
        return Told(own.Compile(GraphSource.OntologyOf(call), call.Signals.Interrupted));
    }

    private CompiledGraph Told(CompiledGraph graph)
    {
        if (GraphSource.HasErrors(graph))
            call.Say($"{GraphSource.Describe(graph)}; graphservice check shows them");
        return graph;
    }
}
