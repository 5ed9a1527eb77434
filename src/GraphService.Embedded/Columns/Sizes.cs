namespace GraphService.Embedded.Columns;

/// <summary>From which sizes on another way is cheaper; answers are the same whatever they are, so tests set them to what small graphs reach.</summary>
internal sealed record Sizes
{
    /// <summary>Lists of an entity's statements shorter than this are made again for each page, in microseconds.</summary>
    public int Long { get; init; } = 512;

    /// <summary>Up to so many numbers are tested one by one; sets of all numbers cost as much.</summary>
    public int Few { get; init; } = 4096;

    /// <summary>A list of numbers takes less memory than a set where it has fewer than one in so many.</summary>
    public int Rare { get; init; } = 32;
}
