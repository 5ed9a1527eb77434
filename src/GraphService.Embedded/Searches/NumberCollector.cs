using Lucene.Net.Index;
using Lucene.Net.Search;

namespace GraphService.Embedded.Searches;

/// <summary>Collects every hit, without scores: Core ranks.</summary>
internal sealed class NumberCollector : ICollector
{
    private int firstOfSegment;

    public List<int> Numbers { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void Collect(int doc) => Numbers.Add(firstOfSegment + doc);

    public void SetNextReader(AtomicReaderContext context) => firstOfSegment = context.DocBase;
}
