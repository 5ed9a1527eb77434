using System.Text.Json;
using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Graphs.Files;

internal static class MentionRow
{
    public static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.Id("document", mention.Document);
        json.Number("start", mention.Span.Start);
        json.Number("end", mention.Span.End);
        json.Text("text", mention.Text);
        json.Id("entity", mention.Entity);
        json.Enum("type", mention.Type);
    }

    public static Mention Read(Row row) => new(
        row.Parsed<DocumentId>("document", DocumentId.TryParse),
        row.Span(),
        row.Word("text"),
        row.Parsed<EntityId>("entity", EntityId.TryParse),
        row.Enum<EntityType>("type"));
}
