namespace GraphService.Training.Learning;

/// <summary>Integer weights in 16 bits.</summary>
internal static class FixedPoint
{
    /// <summary>The values as they are or, where the largest doesn't fit, all divided by the same number.</summary>
    public static short[] Fit(long[] values)
    {
        var most = 1L;
        foreach (var value in values)
            most = Math.Max(most, Math.Abs(value));
        var divisor = Math.Max(1, (most + short.MaxValue - 1) / short.MaxValue);
        return Array.ConvertAll(values, value => (short)(value / divisor));
    }
}
