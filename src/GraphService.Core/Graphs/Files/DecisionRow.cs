using System.Text.Json;
using GraphService.Statements;

namespace GraphService.Graphs.Files;

internal static class DecisionRow
{
    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.Text("verb", decision.Verb);
        json.Text("by", decision.By);
        json.Text("because", decision.Because);
        json.Text("path", decision.Path);
        json.Number("line", decision.Line);
    }

    public static Decision Read(Row row) => new(row.Word("verb"), row.OptionalWord("by"), row.OptionalText("because"), row.Word("path"), row.Number("line"));
}
