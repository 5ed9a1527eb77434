using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Searches;

namespace GraphService.Neo4j.Layout;

/// <summary><c>(:SourceDocument)-[:HAS_PASSAGE]->(:Passage {id, start, end, kind, text})</c>. The text is the document's, repeated for people; its <c>words</c> are what the full-text index holds.</summary>
internal static class PassageLayout
{
    public static PropertyMap Properties(Passage passage, SourceText text) => new()
    {
        { "id", passage.Id.Value },
        { "start", passage.Span.Start },
        { "end", passage.Span.End },
        { "kind", Spelling.Of(passage.Kind) },
        { "text", text.Slice(passage.Span) },
        { "words", SearchRuns.WordsOf(text.Slice(passage.Span)) },
    };

    public static Passage Read(PropertyMap properties, DocumentId document, EntityId? speaker) => new(
        properties.Parsed<PassageId>("id", PassageId.TryParse),
        document,
        new TextSpan(properties.Number("start"), properties.Number("end")),
        properties.Enum<PassageKind>("kind"))
    {
        Speaker = speaker,
    };
}
