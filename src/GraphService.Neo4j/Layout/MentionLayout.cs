using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Neo4j.Layout;

/// <summary><c>(:SourceDocument)-[:MENTIONS {start, end, text}]->(:Entity)</c>.</summary>
internal static class MentionLayout
{
    public static PropertyMap Properties(Mention mention) => new()
    {
        { "start", mention.Span.Start },
        { "end", mention.Span.End },
        { "text", mention.Text },
    };

    public static Mention Read(PropertyMap properties, DocumentId document, EntityId entity, EntityType type) =>
        new(document, new TextSpan(properties.Number("start"), properties.Number("end")), properties.Text("text"), entity, type);
}
