using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Comparisons;
using GraphService.Graphs;

namespace GraphService.Server.Verbs.Differences;

/// <summary>
/// A difference as JSON lines, one change a line: <c>{"kind":"CHANGED","type":"statement","fields":["amount"],"before":{…},"after":{…}}</c>. What stands in
/// <c>before</c> and <c>after</c> is a row of the compiled graph's files.
/// </summary>
internal static class DifferenceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, GraphDifference difference, bool evidence)
    {
        WriteAll(output, "entity", difference.Entities, GraphRow.Write);
        WriteAll(output, "statement", difference.Statements, GraphRow.Write);
        if (evidence)
            WriteAll(output, "statement", difference.Evidence, GraphRow.Write);
        WriteAll(output, "document", difference.Documents, GraphRow.Write);
    }

    private static void WriteAll<T>(TextWriter output, string type, IEnumerable<Change<T>> changes, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var change in changes)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Options))
                Write(json, type, change, write);
            output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
    }

    private static void Write<T>(Utf8JsonWriter json, string type, Change<T> change, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Spelling.Of(change.Kind));
        json.WriteString("type"u8, type);
        if (change.Kind == ChangeKind.Changed)
        {
            json.WriteStartArray("fields"u8);
            foreach (var field in change.Fields)
                json.WriteStringValue(field);
            json.WriteEndArray();
        }
        foreach (var (side, value) in new[] { ("before", change.Before), ("after", change.After) })
            if (value is not null)
            {
                json.WritePropertyName(side);
                write(json, value);
            }
        json.WriteEndObject();
    }
}
