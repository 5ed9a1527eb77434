using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// <c>(:Evidence {id, statement, quote, …})-[:QUOTED_FROM]->(:SourceDocument)</c>, and <c>-[:SAID_BY]->(:Entity)</c> where someone's words are
/// reported. Subject, predicate and object lead to the relationship that it backs, to which no relationship can lead.
/// </summary>
internal static class EvidenceLayout
{
    public static PropertyMap Properties(Statement statement, Evidence evidence) => new()
    {
        { "id", Id(statement, evidence) },
        { "statement", statement.Id.Value },
        { "subject", statement.Subject.Value },
        { "predicate", statement.Predicate },
        { "object", statement.Object.Value },
        { "quote", evidence.Quote },
        { "start", evidence.Span.Start },
        { "end", evidence.Span.End },
        { "line", evidence.Line },
        { "column", evidence.Column },
        { "speakerText", evidence.SpeakerText },
        { "author", evidence.Author },
        { "publisher", evidence.Publisher },
        { "reader", evidence.Reader },
    };

    public static string Id(Statement statement, Evidence evidence) =>
        ContentIds.Of("evidence", statement.Id, evidence.Document, evidence.Span, evidence.Speaker, evidence.SpeakerText, evidence.Author, evidence.Publisher, evidence.Reader);

    public static Evidence Read(PropertyMap properties, DocumentId document, EntityId? speaker) => new(
        document,
        new TextSpan(properties.Number("start"), properties.Number("end")),
        properties.Text("quote"),
        properties.Number("line"),
        properties.Number("column"))
    {
        Speaker = speaker,
        SpeakerText = properties.OptionalText("speakerText"),
        Author = properties.OptionalText("author"),
        Publisher = properties.OptionalText("publisher"),
        Reader = properties.OptionalText("reader") ?? Readers.Rules,
    };
}
