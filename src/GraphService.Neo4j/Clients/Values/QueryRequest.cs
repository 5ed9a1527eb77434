using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>The body of a request to the Query API.</summary>
internal static class QueryRequest
{
    /// <summary>Typed JSON, both ways.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    /// <summary>Plain JSON.</summary>
    public const string PlainMediaType = "application/json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A statement, or none where a transaction begins or ends.</summary>
    /// <param name="statement">Cypher.</param>
    /// <param name="parameters">What it calls <c>$name</c>, all of them.</param>
    /// <param name="mode">Null within a transaction, which has it already.</param>
    /// <param name="bookmarks">What must be visible.</param>
    public static ByteArrayContent Of(string? statement, Parameters? parameters, AccessMode? mode, IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (statement is not null)
                json.WriteString("statement"u8, statement);
            if (parameters is not null)
                WriteParameters(json, parameters);
            if (mode is { } given)
                json.WriteString("accessMode"u8, given == AccessMode.Read ? "Read"u8 : "Write"u8);
            if (bookmarks.Count > 0)
                WriteBookmarks(json, bookmarks);
            json.WriteEndObject();
        }
        var content = new ByteArrayContent(buffer.WrittenMemory.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType);
        return content;
    }

    private static void WriteParameters(Utf8JsonWriter json, Parameters parameters)
    {
        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in parameters)
        {
            json.WritePropertyName(name);
            TypedJsonWriter.Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteBookmarks(Utf8JsonWriter json, IReadOnlyList<string> bookmarks)
    {
        json.WriteStartArray("bookmarks"u8);
        foreach (var bookmark in bookmarks)
            json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }
}
