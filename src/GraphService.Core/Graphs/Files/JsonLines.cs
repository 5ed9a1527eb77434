using System.Text;
using System.Text.Json;

namespace GraphService.Graphs.Files;

/// <summary>Reads JSON lines that anyone may have written: CR LF, empty lines and a byte-order mark are no error; what is no UTF-8 or no JSON is.</summary>
/// <param name="pool">Where words and ids that come again are kept.</param>
internal sealed class JsonLines(TextPool pool)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All rows in order, each with its line. Several threads may read at once.</summary>
    /// <exception cref="GraphFileException">A line is wrong; the first that is.</exception>
    public IEnumerable<(int Line, T Value)> Read<T>(string path, string what, Func<Row, T> read)
    {
        var blocks = FileBlocks.Of(path);
        foreach (var (rows, error) in FileBlocks.IsOne(path) ? blocks.Select(Read) : blocks.AsParallel().AsOrdered().Select(Read))
        {
            foreach (var row in rows)
                yield return row;
            if (error is not null)
                throw error;
        }

        (List<(int, T)>, GraphFileException?) Read((int FirstLine, ReadOnlyMemory<byte> Bytes) block) =>
            ReadBlock(path, block.FirstLine, block.Bytes, what, read);
    }

    /// <summary>A file that is one JSON object as a whole.</summary>
    public T ReadWhole<T>(string path, string what, Func<Row, T> read) => ReadLine(path, 1, FileBlocks.WithoutMark(File.ReadAllBytes(path)), what, read);

    /// <summary>The text of a file; a byte-order mark at its head does not belong to it.</summary>
    /// <exception cref="GraphFileException">It is no UTF-8.</exception>
    public static string ReadText(string path)
    {
        try
        {
            return Utf8.GetString(FileBlocks.WithoutMark(File.ReadAllBytes(path)).Span);
        }
        catch (DecoderFallbackException e)
        {
            throw new GraphFileException(path, null, $"this is no UTF-8: {e.Message}");
        }
    }

    // An error is handed on with the rows before it: of several threads' errors the first in the file is told.
    private (List<(int Line, T Value)> Rows, GraphFileException? Error) ReadBlock<T>(
        string path, int number, ReadOnlyMemory<byte> rest, string what, Func<Row, T> read)
    {
        var rows = new List<(int, T)>();
        try
        {
            for (; rest.Length > 0; number++)
            {
                var end = rest.Span.IndexOf((byte)'\n');
                var line = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                if (!line.Span.Trim(" \t\r"u8).IsEmpty)
                    rows.Add((number, ReadLine(path, number, line, what, read)));
            }
            return (rows, null);
        }
        catch (GraphFileException error)
        {
            return (rows, error);
        }
    }

    private T ReadLine<T>(string path, int number, ReadOnlyMemory<byte> line, string what, Func<Row, T> read)
    {
        try
        {
            Utf8.GetCharCount(line.Span);
            using var json = JsonDocument.Parse(line, Options);
            var row = new Row(json.RootElement, what, pool);
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
}
