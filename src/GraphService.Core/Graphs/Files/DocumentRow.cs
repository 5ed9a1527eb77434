using System.Text.Json;
using GraphService.Documents;

namespace GraphService.Graphs.Files;

internal static class DocumentRow
{
    public static void Write(Utf8JsonWriter json, SourceDocument document)
    {
        json.Id("id", document.Id);
        json.Text("path", document.Path);
        json.Text("sha256", document.Sha256);
        json.Text("title", document.Title);
        json.Text("language", document.Language);
        json.OptionalText("date", document.Date);
        json.Text("author", document.Author);
        json.Text("publisher", document.Publisher);
        json.Text("source", document.Source);
        json.Number("length", document.Length);
    }

    public static SourceDocument Read(Row row) => new(row.Parsed<DocumentId>("id", DocumentId.TryParse), row.Text("path"), row.Text("sha256"), row.Number("length"))
    {
        Title = row.OptionalText("title"),
        Language = row.OptionalWord("language"),
        Date = row.OptionalDate("date"),
        Author = row.OptionalWord("author"),
        Publisher = row.OptionalWord("publisher"),
        Source = row.OptionalText("source"),
    };
}
