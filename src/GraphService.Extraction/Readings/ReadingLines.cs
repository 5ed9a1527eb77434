using System.Globalization;

namespace GraphService.Extraction.Readings;

/// <summary>The lines of a file, one after the other, however large the file is.</summary>
internal static class ReadingLines
{
    /// <summary>Longer lines are passed over.</summary>
    public const int Longest = 1_000_000;

    private const int Piece = 1 << 16;

    /// <summary>Each line that is not blank with its number, from 1; null where it is longer than <see cref="Longest"/>.</summary>
    /// <exception cref="IOException">The file can't be read to its end.</exception>
    public static IEnumerable<(int Number, ReadOnlyMemory<byte>? Bytes)> Of(Stream stream)
    {
        var (piece, line, number) = (new byte[Piece], new MemoryStream(), 1);
        var tooLong = false;
        for (int read; (read = stream.Read(piece)) > 0;)
            for (var at = 0; at < read;)
            {
                var length = piece.AsSpan(at, read - at).IndexOf((byte)'\n');
                var end = length < 0 ? read : at + length;
                tooLong |= line.Length + end - at > Longest;
                if (!tooLong)
                    line.Write(piece, at, end - at);
                at = end;
                if (length < 0)
                    continue;
                if (tooLong || !IsBlank(line, number))
                    yield return (number, tooLong ? null : BytesOf(line, number));
                (tooLong, number, at) = (false, number + 1, end + 1);
                line.SetLength(0);
            }
        if (tooLong || !IsBlank(line, number))
            yield return (number, tooLong ? null : BytesOf(line, number));
    }

    /// <summary>What is wrong with a line that is passed over.</summary>
    public static string TooLong { get; } = string.Create(CultureInfo.InvariantCulture, $"the line is longer than {Longest:N0} bytes");

    private static bool IsBlank(MemoryStream line, int number) => BytesOf(line, number).Span.Trim(" \t\r"u8).IsEmpty;

    // A byte-order mark is not part of the text.
    private static ReadOnlyMemory<byte> BytesOf(MemoryStream line, int number)
    {
        var bytes = line.GetBuffer().AsMemory(0, (int)line.Length);
        return number == 1 && bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}
