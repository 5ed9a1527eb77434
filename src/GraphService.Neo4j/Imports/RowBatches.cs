using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Rows in portions of bounded size. Neo4j 5.26 with 768 MB of heap took 35 s for 200,000 rows in portions of 1,000, and 46 s in portions of 4,000
/// (tests/Benchmarks/README.md).
/// </summary>
internal static class RowBatches
{
    private const int MaxRows = 1_000;
    private const int MaxSize = 4 << 20;

    public static IEnumerable<IReadOnlyList<PropertyMap>> Of(IEnumerable<PropertyMap> rows)
    {
        var batch = new List<PropertyMap>();
        var size = 0;
        foreach (var row in rows)
        {
            var more = RowSize.Of(row);
            if (batch.Count == MaxRows || (batch.Count > 0 && size + more > MaxSize))
            {
                yield return batch;
                (batch, size) = ([], 0);
            }
            batch.Add(row);
            size += more;
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
