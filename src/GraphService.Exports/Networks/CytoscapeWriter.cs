using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>Cytoscape's JSON (cyjs), for the desktop program and Cytoscape.js.</summary>
internal sealed class CytoscapeWriter(ExportBuffer buffer) : JsonElementWriter(buffer)
{
    public override void Begin(ExportedGraph graph)
    {
        Json.WriteStartObject();
        Json.WriteString("format_version", "1.0");
        Json.WriteString("generated_by", "GraphService");
        Json.WriteString("target_cytoscapejs_version", "~3.0");
        Json.WriteStartObject("data");
        Json.WriteString("name", graph.Summary.Name);
        Json.WriteString("shared_name", graph.Summary.Name);
        Json.WriteString("contentHash", graph.Summary.ContentHash);
        Json.WriteEndObject();
        Json.WriteStartObject("elements");
        Json.WriteStartArray("nodes");
    }

    public override void Write(Entity entity)
    {
        Begin(entity.Id.Value);
        Json.WriteString("name", entity.PrimaryName);
        Json.WriteString("shared_name", entity.PrimaryName);
        Values(EntityAttributes.All, entity);
        EndElement();
    }

    public override void BeginStatements()
    {
        Json.WriteEndArray();
        Json.WriteStartArray("edges");
    }

    public override void Write(ExportedStatement statement)
    {
        Begin(statement.Statement.Id.Value);
        Json.WriteString("source", statement.Subject);
        Json.WriteString("target", statement.Object);
        Json.WriteString("name", $"{statement.SubjectName} ({statement.Predicate}) {statement.ObjectName}");
        Json.WriteString("interaction", statement.Predicate);
        Json.WriteString("shared_interaction", statement.Predicate);
        Values(StatementAttributes.All, statement);
        EndElement();
    }

    public override void End()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void Begin(string id)
    {
        Json.WriteStartObject();
        Json.WriteStartObject("data");
        Json.WriteString("id", id);
    }

    private void EndElement()
    {
        Json.WriteEndObject();
        Json.WriteEndObject();
    }
}
