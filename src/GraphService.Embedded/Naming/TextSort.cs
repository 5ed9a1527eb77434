namespace GraphService.Embedded.Naming;

/// <summary>
/// Sorts numbers by texts that they stand for, in ordinal order, four characters at a time: texts lie all over the memory, so fetching one costs
/// more than sorting a number made of its next characters. No text holds U+0000, which stands for what is behind the end.
/// </summary>
/// <param name="next">The four characters of a number's text from an offset on, the first in the highest bits.</param>
/// <param name="ties">Compares numbers of equal texts.</param>
internal sealed class TextSort(Func<int, int, ulong> next, Comparison<int> ties)
{
    private const int Step = 4;
    private const ulong LastCharacter = 0xFFFF;

    /// <summary>Four characters as a number.</summary>
    public static ulong Pack(ReadOnlySpan<char> text, int from)
    {
        var packed = 0UL;
        for (var i = from; i < from + Step; i++)
            packed = (packed << 16) | (i < text.Length ? text[i] : 0UL);
        return packed;
    }

    public void Sort(int[] numbers) => Sort(numbers, new ulong[numbers.Length], 0, numbers.Length, 0);

    private void Sort(int[] numbers, ulong[] keys, int from, int length, int offset)
    {
        for (var i = from; i < from + length; i++)
            keys[i] = next(numbers[i], offset);
        Array.Sort(keys, numbers, from, length);
        for (int start = from, end; start < from + length; start = end)
        {
            var key = keys[start];
            end = start + 1;
            while (end < from + length && keys[end] == key)
                end++;
            if (end - start < 2)
                continue;
            if ((key & LastCharacter) == 0)
                Array.Sort(numbers, start, end - start, Comparer<int>.Create(ties));
            else
                Sort(numbers, keys, start, end - start, offset + Step);
        }
    }
}
