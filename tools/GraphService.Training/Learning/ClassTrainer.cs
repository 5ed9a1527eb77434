using GraphService.Language.Learning;

namespace GraphService.Training.Learning;

/// <summary>An averaged perceptron between several classes (256 at most), sparse in features and classes.</summary>
internal sealed class ClassTrainer(IReadOnlyList<string> names) : IClassScorer
{
    private readonly Dictionary<uint, Row> rows = [];

    /// <summary>Examples seen; the average is taken over them.</summary>
    public int Step { get; private set; }

    public void Next() => Step++;

    /// <summary>Begins anew with no weights. What was learned so far stays in the average, so that several orders of the examples vote.</summary>
    public void Restart()
    {
        foreach (var row in rows.Values)
            row.Restart(Step);
    }

    /// <summary>Adds each feature's present weights to the scores of the classes.</summary>
    public void AddTo(Span<int> scores, ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            if (rows.TryGetValue(feature, out var row))
                row.AddTo(scores);
        }
    }

    public void Update(ReadOnlySpan<uint> features, int label, int change)
    {
        foreach (var feature in features)
        {
            if (!rows.TryGetValue(feature, out var row))
                rows.Add(feature, row = new Row());
            row.Update((byte)label, change, Step);
        }
    }

    /// <summary>The averages of the features that were updated at least so often, written into the model as <c>name.*</c>.</summary>
    /// <param name="file">The model.</param>
    /// <param name="name">What the part is called in it.</param>
    /// <param name="fewest">Features with fewer updates are left out.</param>
    /// <param name="least">Weights nearer to none are left out.</param>
    public void Write(ModelFile file, string name, int fewest, int least = 1)
    {
        var kept = rows.Where(row => row.Value.Updates >= fewest).OrderBy(row => row.Key).ToList();
        var classes = new List<byte>();
        var values = new List<long>();
        var features = new List<uint>();
        var counts = new List<byte>();
        foreach (var (feature, row) in kept)
        {
            var before = classes.Count;
            row.Average(Step, least, classes, values);
            if (classes.Count == before)
                continue;
            features.Add(feature);
            counts.Add((byte)(classes.Count - before));
        }

        file.Put($"{name}.names", names);
        file.Put<int>($"{name}.buckets", Buckets(features));
        file.Put<ushort>($"{name}.keys", features.Select(feature => (ushort)feature).ToArray());
        file.Put<byte>($"{name}.counts", counts.ToArray());
        file.Put<byte>($"{name}.classes", classes.ToArray());
        file.Put<short>($"{name}.weights", FixedPoint.Fit(values.ToArray()));
    }

    private static int[] Buckets(List<uint> features)
    {
        var buckets = new int[65537];
        foreach (var feature in features)
            buckets[(feature >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
        return buckets;
    }

    private sealed class Row
    {
        private Cell[] cells = new Cell[2];
        private int count;

        public int Updates { get; private set; }

        public void AddTo(Span<int> scores)
        {
            for (var i = 0; i < count; i++)
                scores[cells[i].Label] += cells[i].Weight;
        }

        public void Update(byte label, int change, int step)
        {
            Updates++;
            var at = 0;
            while (at < count && cells[at].Label != label)
                at++;
            if (at == count)
            {
                if (count == cells.Length)
                    Array.Resize(ref cells, 2 * count);
                cells[count++] = new Cell { Label = label, Since = step };
            }

            ref var cell = ref cells[at];
            cell.Total += (long)cell.Weight * (step - cell.Since);
            cell.Since = step;
            cell.Weight += change;
        }

        public void Restart(int step)
        {
            foreach (ref var cell in cells.AsSpan(0, count))
                cell = cell with { Total = cell.Total + ((long)cell.Weight * (step - cell.Since)), Since = step, Weight = 0 };
        }

        public void Average(int step, int least, List<byte> classes, List<long> values)
        {
            foreach (var cell in cells.Take(count).OrderBy(cell => cell.Label))
            {
                var average = 64 * (cell.Total + ((long)cell.Weight * (step - cell.Since))) / Math.Max(1, step);
                if (Math.Abs(average) < least)
                    continue;
                classes.Add(cell.Label);
                values.Add(average);
            }
        }
    }

    private struct Cell
    {
        public byte Label;
        public int Weight;
        public int Since;
        public long Total;
    }
}
