using System.Text.Json;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs.Files;
using GraphService.Statements;

namespace GraphService.Graphs;

/// <summary>Single things of a graph as JSON objects, as they stand in its files.</summary>
public static class GraphRow
{
    /// <summary>An entity as in <c>entities.jsonl</c>.</summary>
    public static void Write(Utf8JsonWriter json, Entity entity) => Write(json, entity, EntityRow.Write);

    /// <summary>A statement as in <c>statements.jsonl</c>, with its evidence.</summary>
    public static void Write(Utf8JsonWriter json, Statement statement) => Write(json, statement, StatementRow.Write);

    /// <summary>A document as in <c>documents.jsonl</c>.</summary>
    public static void Write(Utf8JsonWriter json, SourceDocument document) => Write(json, document, DocumentRow.Write);

    private static void Write<T>(Utf8JsonWriter json, T row, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        write(json, row);
        json.WriteEndObject();
    }
}
