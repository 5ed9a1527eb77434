using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>Nodes and links, as D3's examples and NetworkX's <c>node_link_graph</c> read them; a link's key is the statement's id.</summary>
internal sealed class NodeLinkWriter(ExportBuffer buffer) : JsonElementWriter(buffer)
{
    public override void Begin(ExportedGraph graph)
    {
        Json.WriteStartObject();
        Json.WriteBoolean("directed", true);
        Json.WriteBoolean("multigraph", true);
        Json.WriteStartObject("graph");
        Json.WriteString("name", graph.Summary.Name);
        Json.WriteString("contentHash", graph.Summary.ContentHash);
        Json.WriteEndObject();
        Json.WriteStartArray("nodes");
    }

    public override void Write(Entity entity)
    {
        Json.WriteStartObject();
        Json.WriteString("id", entity.Id.Value);
        Json.WriteString("label", entity.PrimaryName);
        Values(EntityAttributes.All, entity);
        Json.WriteEndObject();
    }

    public override void BeginStatements()
    {
        Json.WriteEndArray();
        Json.WriteStartArray("links");
    }

    public override void Write(ExportedStatement statement)
    {
        Json.WriteStartObject();
        Json.WriteString("source", statement.Subject);
        Json.WriteString("target", statement.Object);
        Json.WriteString("key", statement.Statement.Id.Value);
        Json.WriteString("id", statement.Statement.Id.Value);
        Json.WriteString("label", statement.Predicate);
        Values(StatementAttributes.All, statement);
        Json.WriteEndObject();
    }

    public override void End()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
    }
}
