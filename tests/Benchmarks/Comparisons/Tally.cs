using System.Collections.Concurrent;
using System.Globalization;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>What came of many requests.</summary>
internal sealed class Tally
{
    private readonly ConcurrentBag<List<double>> times = [];
    private readonly ConcurrentDictionary<string, int> errors = new(StringComparer.Ordinal);
    private double[]? sorted;

    public double Seconds { get; set; }

    public double ServiceCpu { get; set; }

    public double DatabaseCpu { get; set; }

    private double[] Sorted => sorted ??= [.. times.SelectMany(t => t).Order()];

    /// <summary>Answered without an error.</summary>
    public int Answered => Sorted.Length;

    public double PerSecond => Answered / Seconds;

    public IReadOnlyDictionary<string, int> Errors => errors;

    public int Requests => Answered + errors.Values.Sum();

    public void Add(List<double> milliseconds)
    {
        times.Add(milliseconds);
        sorted = null;
    }

    public void AddError(string code) => errors.AddOrUpdate(code, 1, (_, n) => n + 1);

    public void Add(Tally other)
    {
        Add([.. other.Sorted]);
        foreach (var (code, count) in other.errors)
            errors.AddOrUpdate(code, count, (_, n) => n + count);
        Seconds += other.Seconds;
        ServiceCpu += other.ServiceCpu;
        DatabaseCpu += other.DatabaseCpu;
    }

    /// <summary>In milliseconds; NaN where none was answered.</summary>
    public double Percentile(double part) => Answered == 0 ? double.NaN : Sorted[Math.Min(Answered - 1, (int)(part * Answered))];

    public string ErrorText =>
        string.Join(", ", errors.OrderByDescending(e => e.Value).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Value} {e.Key}")));
}
