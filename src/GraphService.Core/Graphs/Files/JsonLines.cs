using System.Text;
using System.Text.Json;

namespace GraphService.Graphs.Files;

/// <summary>Reads JSON lines that anyone may have written: CR LF, empty lines and a byte-order mark are no error; what is no UTF-8 or no JSON is.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<(int Line, T Value)> Read<T>(string path, string what, Func<Row, T> read)
    {
        var number = 0;
        foreach (var line in Lines(File.ReadAllBytes(path)))
        {
            number++;
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
                yield return (number, ReadLine(path, number, line, what, read));
        }
    }

    /// <summary>A file that is one JSON object as a whole.</summary>
    public static T ReadWhole<T>(string path, string what, Func<Row, T> read) => ReadLine(path, 1, WithoutMark(File.ReadAllBytes(path)), what, read);

    /// <summary>The text of a file; a byte-order mark at its head does not belong to it.</summary>
    /// <exception cref="GraphFileException">It is no UTF-8.</exception>
    public static string ReadText(string path)
    {
        try
        {
            return Utf8.GetString(WithoutMark(File.ReadAllBytes(path)).Span);
        }
        catch (DecoderFallbackException e)
        {
            throw new GraphFileException(path, null, $"this is no UTF-8: {e.Message}");
        }
    }

    private static T ReadLine<T>(string path, int number, ReadOnlyMemory<byte> line, string what, Func<Row, T> read)
    {
        try
        {
            Utf8.GetCharCount(line.Span);
            using var json = JsonDocument.Parse(line, Options);
            var row = new Row(json.RootElement, what);
            var value = read(row);
            row.Close();
            return value;
        }
        catch (DecoderFallbackException e)
        {
            throw new GraphFileException(path, number, $"this is no UTF-8: {e.Message}");
        }
        catch (JsonException e)
        {
            throw new GraphFileException(path, number, $"this is no JSON: {e.Message.Split(" LineNumber:")[0]} At byte {e.BytePositionInLine} of the line.");
        }
        catch (Exception e) when (e is RowException or ArgumentException or InvalidOperationException)
        {
            // Constructors of values reject what can't be; InvalidOperationException: a string with half a surrogate pair.
            throw new GraphFileException(path, number, e.Message.Split(" (Parameter '")[0]);
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(byte[] bytes)
    {
        var rest = WithoutMark(bytes);
        while (rest.Length > 0)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            yield return end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
