using GraphService.Embedded.Numbering;
using GraphService.Search;
using GraphService.Stores;
using Lucene.Net.Search;

namespace GraphService.Embedded.Searches;

/// <summary>Finds passages by words.</summary>
internal sealed class PassageIndex
{
    // The first pairs of a word narrow the candidates enough; a word of any length makes a query of this size at most.
    private const int MaxPairs = 16;

    private readonly NumberedGraph graph;
    private readonly MemoryIndex index;

    public PassageIndex(NumberedGraph graph)
    {
        this.graph = graph;
        index = new MemoryIndex(Enumerable.Range(0, graph.Passages.Count).Select(p => PassageTerms.Of(SearchText.Folded(TextOf(p)))));
    }

    public PassageCandidate Candidate(int passage) => new(graph.Passages[passage], TextOf(passage));

    /// <summary>At least every passage that <see cref="PassageRanking"/> ranks for the text.</summary>
    public IReadOnlyList<int> Find(string text)
    {
        var query = new BooleanQuery();
        foreach (var word in PassageRanking.Words(text))
            query.Add(Word(word), Occur.SHOULD);
        return index.Find(query);
    }

    private string TextOf(int passage) => graph.Graph.Texts[graph.Passages[passage].Document].Slice(graph.Passages[passage].Span);

    // Where a word mixes scripts (AI企業), each of its runs stands in the passage too.
    private static BooleanQuery Word(string word)
    {
        var query = new BooleanQuery();
        var runs = PassageTerms.RunsOf(word).ToList();
        for (var i = 0; i < runs.Count; i++)
            foreach (var part in Run(runs[i], i == runs.Count - 1))
                query.Add(part, Occur.MUST);
        return query;
    }

    private static IEnumerable<Query> Run(string run, bool last)
    {
        if (PassageTerms.IsWord(run))
            return [last && run.Length >= WordBorders.ShortestBeginning ? MemoryIndex.HasBeginning(PassageTerms.Cut(run)) : MemoryIndex.Has(PassageTerms.Cut(run))];
        return run.Length == 1 ? [MemoryIndex.Has(run)] : Grams.PairsOf(run).Distinct().Take(MaxPairs).Select(MemoryIndex.Has);
    }
}
