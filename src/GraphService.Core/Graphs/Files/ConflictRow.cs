using System.Text.Json;
using GraphService.Conflicts;
using GraphService.Statements;

namespace GraphService.Graphs.Files;

internal static class ConflictRow
{
    public static void Write(Utf8JsonWriter json, Conflict conflict)
    {
        json.Id("id", conflict.Id);
        json.Enum("kind", conflict.Kind);
        json.Ids("statements", conflict.Statements);
        json.Text("explanation", conflict.Explanation);
    }

    public static Conflict Read(Row row) => new(
        row.Parsed<ConflictId>("id", ConflictId.TryParse),
        row.Enum<ConflictKind>("kind"),
        [.. row.Ids<StatementId>("statements", StatementId.TryParse).Order()],
        row.Text("explanation"));
}
