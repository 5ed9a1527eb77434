using GraphService.Embedded.Columns;

namespace GraphService.Embedded.Selections;

/// <summary>One thing that a filter asks of numbers: it can be asked of one, and of a whole set at once.</summary>
internal abstract class Condition
{
    /// <summary>How many numbers fit: so many, or at most so many.</summary>
    public abstract int Most { get; }

    /// <summary>Whether exactly <see cref="Most"/> fit.</summary>
    public abstract bool IsExact { get; }

    /// <summary>The numbers that fit, each once, in any order; null where there are so many that they are not listed.</summary>
    public virtual ReadOnlyMemory<int>? Listed => null;

    public abstract bool Fits(int number);

    /// <summary>Takes the numbers that don't fit out of a set.</summary>
    public abstract void Keep(Bits set);
}
