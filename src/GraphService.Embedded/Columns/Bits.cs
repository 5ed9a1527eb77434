using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GraphService.Embedded.Columns;

/// <summary>
/// A set of numbers below a count, a bit each: of a million, 125 kB, and two of them are intersected in microseconds. What is disposed gives its
/// memory to the next: objects of this size are collected only with all others.
/// </summary>
internal sealed class Bits : IDisposable
{
    private const int Word = 64;
    private readonly ulong[] rented;
    private readonly int length;

    /// <summary>Empty.</summary>
    public Bits(int count)
    {
        length = (count + Word - 1) / Word;
        rented = ArrayPool<ulong>.Shared.Rent(length);
        Array.Clear(rented, 0, length);
    }

    private Span<ulong> Words => rented.AsSpan(0, length);

    /// <summary>All numbers below the count.</summary>
    public static Bits All(int count)
    {
        var all = new Bits(count);
        all.Words.Fill(ulong.MaxValue);
        if (count % Word != 0)
            all.Words[^1] = (1UL << (count % Word)) - 1;
        return all;
    }

    public bool this[int number] => (rented[number / Word] >> (number % Word) & 1) != 0;

    /// <summary>Whether the number was not there before.</summary>
    public bool Add(int number)
    {
        ref var word = ref rented[number / Word];
        var bit = 1UL << (number % Word);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    public void AddAll(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            rented[number / Word] |= 1UL << (number % Word);
    }

    public void Remove(int number) => rented[number / Word] &= ~(1UL << (number % Word));

    public int Count()
    {
        var count = 0;
        foreach (var word in Words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Keeps what is in the other too.</summary>
    public void And(Bits other)
    {
        for (var i = 0; i < length; i++)
            rented[i] &= other.rented[i];
    }

    /// <summary>Takes out what is in the other.</summary>
    public void Except(Bits other)
    {
        for (var i = 0; i < length; i++)
            rented[i] &= ~other.rented[i];
    }

    public void Or(Bits other)
    {
        for (var i = 0; i < length; i++)
            rented[i] |= other.rented[i];
    }

    /// <summary>Keeps the numbers whose value lies between two, both included.</summary>
    public void KeepRange(ReadOnlySpan<int> values, int least, int most)
    {
        var (low, high) = (Vector256.Create(least), Vector256.Create(most));
        var whole = values.Length / Word;
        for (var i = 0; i < whole; i++)
            if (rented[i] != 0)
                rented[i] &= InRange(MemoryMarshal.Cast<int, Vector256<int>>(values.Slice(i * Word, Word)), low, high);
        for (var number = whole * Word; number < values.Length; number++)
            if (values[number] < least || values[number] > most)
                Remove(number);
    }

    /// <summary>Keeps the numbers that pass a test.</summary>
    public void KeepWhere(Func<int, bool> fits)
    {
        for (var i = 0; i < length; i++)
            for (var word = rented[i]; word != 0; word &= word - 1)
                if (!fits((i * Word) + BitOperations.TrailingZeroCount(word)))
                    rented[i] &= ~(word & ~(word - 1));
    }

    /// <summary>Writes the numbers in it, in order, and says how many they are.</summary>
    public int CopyTo(Span<int> numbers)
    {
        var found = 0;
        for (var i = 0; i < length; i++)
            for (var word = rented[i]; word != 0; word &= word - 1)
                numbers[found++] = (i * Word) + BitOperations.TrailingZeroCount(word);
        return found;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(rented);

    private static ulong InRange(ReadOnlySpan<Vector256<int>> values, Vector256<int> low, Vector256<int> high)
    {
        var bits = 0UL;
        for (var i = 0; i < values.Length; i++)
        {
            var inside = Vector256.GreaterThanOrEqual(values[i], low) & Vector256.LessThanOrEqual(values[i], high);
            bits |= (ulong)inside.ExtractMostSignificantBits() << (i * Vector256<int>.Count);
        }
        return bits;
    }
}
