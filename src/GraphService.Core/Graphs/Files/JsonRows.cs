using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphService.Graphs.Files;

/// <summary>Writes JSON lines: one object a line, ended by LF; what is null is left out.</summary>
internal static class JsonRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // Rows of one piece; several pieces are written at once.
    private const int Piece = 10_000;

    /// <summary>The lines, in pieces that follow one another.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Pieces<T>(IReadOnlyList<T> rows, Action<Utf8JsonWriter, T> write) => rows.Count <= Piece
        ? [Write(rows, write)]
        : [.. rows.Chunk(Piece).AsParallel().AsOrdered().Select(piece => Write(piece, write))];

    private static ReadOnlyMemory<byte> Write<T>(IReadOnlyList<T> rows, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Append(buffer, rows, write);
        return buffer.WrittenMemory;
    }

    public static void Append<T>(ArrayBufferWriter<byte> buffer, IEnumerable<T> rows, Action<Utf8JsonWriter, T> write)
    {
        using var json = new Utf8JsonWriter(buffer, Options);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(json, row);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            buffer.Write("\n"u8);
        }
    }

    public static void Text(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    public static void Id<T>(this Utf8JsonWriter json, string name, T value) where T : struct => json.WriteString(name, value.ToString());

    public static void OptionalText<T>(this Utf8JsonWriter json, string name, T? value) where T : struct => json.Text(name, value?.ToString());

    public static void Enum<T>(this Utf8JsonWriter json, string name, T value) where T : struct, Enum => json.WriteString(name, Spelling.Of(value));

    // 50.0 and 50 are one figure and must be one text.
    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is not null)
            json.WriteNumber(name, value.Value / 1.0000000000000000000000000000m);
    }

    public static void Number(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is not null)
            json.WriteNumber(name, value.Value);
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> list, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var element in list)
        {
            json.WriteStartObject();
            write(json, element);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static void Ids<T>(this Utf8JsonWriter json, string name, IEnumerable<T> ids) where T : struct
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id.ToString());
        json.WriteEndArray();
    }
}
