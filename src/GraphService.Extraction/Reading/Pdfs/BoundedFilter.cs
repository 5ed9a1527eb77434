using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>A filter that refuses to unpack more than <see cref="PdfBudget.StreamBytes"/>.</summary>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    // The longest word that LZW's table of 4,096 entries can hold.
    private const long LongestLzwWord = 4096;
    private const int LongestRow = 1 << 20;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        RefuseLongRows(streamDictionary);
        if (Size(input) > PdfBudget.StreamBytes)
            throw new PdfLimitException($"a stream unpacks to more than {PdfBudget.StreamBytes >> 20} MB");
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Unpack(output.Length);
        return output;
    }

    private long Size(Memory<byte> input) => inner switch
    {
        FlateFilter => FlateSize(input),
        LzwFilter => LzwSize(input),
        RunLengthFilter => input.Length * 64L > PdfBudget.StreamBytes ? RunLengthSize(input.Span) : 0,
        _ => 0,
    };

    private static long FlateSize(Memory<byte> input)
    {
        if (input.Length < 3)
            return 0;
        using var packed = Stream(input[2..]);
        using var flate = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        long size = 0;
        try
        {
            while (size <= PdfBudget.StreamBytes && flate.Read(buffer) is var read and > 0)
                size += read;
        }
        catch (InvalidDataException)
        {
            // Broken from here on: the library decides what it makes of the rest.
            return size;
        }
        return size;
    }

    private static MemoryStream Stream(Memory<byte> input) =>
        MemoryMarshal.TryGetArray<byte>(input, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(input.ToArray());

    // Each code of 9 to 12 bits gives a word at most one byte longer than the word before it.
    private static long LzwSize(Memory<byte> input)
    {
        var codes = input.Length * 8L / 9;
        return codes <= LongestLzwWord ? codes * codes / 2 : codes * LongestLzwWord / 12;
    }

    private static long RunLengthSize(ReadOnlySpan<byte> input)
    {
        long size = 0;
        for (var i = 0; i < input.Length && input[i] != 128; i += input[i] < 128 ? input[i] + 2 : 2)
            size += input[i] < 128 ? input[i] + 1 : 257 - input[i];
        return size;
    }

    // A predictor makes room for a whole row before it reads one.
    private static void RefuseLongRows(DictionaryToken dictionary)
    {
        foreach (var key in new[] { "DecodeParms", "DP" })
            foreach (var parameters in dictionary.Data.TryGetValue(key, out var token) && token is ArrayToken array
                ? array.Data : [token ?? NullToken.Instance])
                if (parameters is DictionaryToken { Data: var data } && data.GetValueOrDefault("Columns") is NumericToken { Double: > LongestRow })
                    throw new PdfLimitException("a stream has rows that are too long");
    }
}
