using System.Text.Json;
using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Graphs.Files;

internal static class PassageRow
{
    public static void Write(Utf8JsonWriter json, Passage passage)
    {
        json.Id("id", passage.Id);
        json.Id("document", passage.Document);
        json.Number("start", passage.Span.Start);
        json.Number("end", passage.Span.End);
        json.Enum("kind", passage.Kind);
        json.OptionalText("speaker", passage.Speaker);
    }

    public static Passage Read(Row row) => new(
        row.Parsed<PassageId>("id", PassageId.TryParse),
        row.Parsed<DocumentId>("document", DocumentId.TryParse),
        row.Span(),
        row.Enum<PassageKind>("kind"))
    {
        Speaker = row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse),
    };
}
