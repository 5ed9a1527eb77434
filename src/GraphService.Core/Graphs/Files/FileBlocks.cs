namespace GraphService.Graphs.Files;

/// <summary>Cuts a file into blocks of whole lines, so that several threads read it at once and it is never in memory as a whole.</summary>
internal static class FileBlocks
{
    private const int Size = 4_000_000;
    private const int LineFeed = '\n';

    /// <summary>The blocks, each with the number of its first line, from 1. A byte-order mark at the head of the file is left out.</summary>
    public static IEnumerable<(int FirstLine, ReadOnlyMemory<byte> Bytes)> Of(string path)
    {
        using var file = File.OpenRead(path);
        var (line, rest) = (1, ReadOnlyMemory<byte>.Empty);
        for (var first = true; ; first = false)
        {
            var bytes = new byte[rest.Length + (int)Math.Min(Size, file.Length - file.Position)];
            rest.CopyTo(bytes);
            file.ReadExactly(bytes.AsSpan(rest.Length));
            var content = first ? WithoutMark(bytes) : bytes;
            if (file.Position == file.Length)
            {
                yield return (line, content);
                yield break;
            }
            var end = content.Span.LastIndexOf((byte)LineFeed) + 1;
            rest = content[end..];
            if (end == 0)
                continue;
            yield return (line, content[..end]);
            line += content.Span[..end].Count((byte)LineFeed);
        }
    }

    /// <summary>Whether the file is one block.</summary>
    public static bool IsOne(string path) => new FileInfo(path).Length <= Size;

    public static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
