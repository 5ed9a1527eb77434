using GraphService.Documents;

namespace GraphService.Neo4j.Layout;

/// <summary><c>(:SourceDocument {id, path, title, date, sha256, text, …})</c>.</summary>
internal static class DocumentLayout
{
    public static PropertyMap Properties(SourceDocument document, SourceText text) => new PropertyMap
    {
        { "id", document.Id.Value },
        { "path", document.Path },
        { "title", document.Title },
        { "language", document.Language },
    }
    .With(PartialDates.Properties("date", document.Date))
    .With(new PropertyMap
    {
        { "author", document.Author },
        { "publisher", document.Publisher },
        { "source", document.Source },
        { "sha256", document.Sha256 },
        { "length", document.Length },
        { "text", text.Value },
    });

    public static SourceDocument Read(PropertyMap properties) => new(
        properties.Parsed<DocumentId>("id", DocumentId.TryParse),
        properties.Text("path"),
        properties.Text("sha256"),
        properties.Number("length"))
    {
        Title = properties.OptionalText("title"),
        Language = properties.OptionalText("language"),
        Date = PartialDates.Read(properties, "date"),
        Author = properties.OptionalText("author"),
        Publisher = properties.OptionalText("publisher"),
        Source = properties.OptionalText("source"),
    };
}
