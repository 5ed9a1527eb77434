using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Diagnostics;
using GraphService.Graphs;

namespace GraphService.Server.Verbs;

/// <summary>Diagnostics as a JSON array, one a line, with the properties of a compiled graph's diagnostics and always the path.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var rows = diagnostics.Select(Row).ToList();
        return rows.Count == 0 ? "[]" : $"[\n{string.Join(",\n", rows)}\n]";
    }

    private static string Row(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", Spelling.Of(diagnostic.Severity));
            json.WriteString("message", diagnostic.Message);
            Text("path", diagnostic.Path);
            Text("document", diagnostic.Document?.Value);
            Number("start", diagnostic.Span?.Start);
            Number("end", diagnostic.Span?.End);
            Number("line", diagnostic.Line);
            Number("column", diagnostic.Column);
            json.WriteEndObject();

            void Text(string name, string? value)
            {
                if (value is not null)
                    json.WriteString(name, value);
            }

            void Number(string name, int? value)
            {
                if (value is not null)
                    json.WriteNumber(name, value.Value);
            }
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
