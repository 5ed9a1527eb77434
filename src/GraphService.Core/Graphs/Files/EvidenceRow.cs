using System.Text.Json;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Graphs.Files;

internal static class EvidenceRow
{
    public static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.Id("document", evidence.Document);
        json.Number("start", evidence.Span.Start);
        json.Number("end", evidence.Span.End);
        json.Text("quote", evidence.Quote);
        json.Number("line", evidence.Line);
        json.Number("column", evidence.Column);
        json.OptionalText("speaker", evidence.Speaker);
        json.Text("speakerText", evidence.SpeakerText);
        json.Text("author", evidence.Author);
        json.Text("publisher", evidence.Publisher);
        json.Text("reader", evidence.Reader);
    }

    public static Evidence Read(Row row) => new(
        row.Parsed<DocumentId>("document", DocumentId.TryParse),
        row.Span(),
        row.Text("quote"),
        row.Number("line"),
        row.Number("column"))
    {
        Speaker = row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse),
        SpeakerText = row.OptionalWord("speakerText"),
        Author = row.OptionalWord("author"),
        Publisher = row.OptionalWord("publisher"),
        Reader = row.OptionalWord("reader") ?? Readers.Rules,
    };
}
