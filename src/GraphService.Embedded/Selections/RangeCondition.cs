using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>The number's value in a column lies between two, both included; how many do is known where the column is sorted too.</summary>
internal sealed class RangeCondition : Condition
{
    private readonly int[] values;
    private readonly int[]? sorted;
    private readonly int least;
    private readonly int most;
    private readonly int from;
    private readonly int end;

    /// <param name="values">The value of each number.</param>
    /// <param name="sorted">The numbers, smallest value first; null where the column is not sorted.</param>
    /// <param name="least">The least value that fits.</param>
    /// <param name="most">The greatest value that fits.</param>
    public RangeCondition(int[] values, int[]? sorted, int least, int most)
    {
        (this.values, this.sorted, this.least, this.most) = (values, sorted, least, most);
        (from, end) = sorted is null ? (0, values.Length) : (FirstFrom(least), most == int.MaxValue ? values.Length : FirstFrom(most + 1));
        end = Math.Max(from, end);
    }

    public override int Most => end - from;

    public override bool IsExact => sorted is not null;

    public override ReadOnlyMemory<int>? Listed => sorted is null ? default(ReadOnlyMemory<int>?) : sorted.AsMemory(from, Most);

    public override bool Fits(int number) => values[number] >= least && values[number] <= most;

    public override void Keep(Bits set) => set.KeepRange(values, least, most);

    private int FirstFrom(int value)
    {
        var (low, high) = (0, sorted!.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = values[sorted[middle]] < value ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
