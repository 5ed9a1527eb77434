using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;

namespace GraphService.Server.GraphQL.Answers;

/// <summary>Writes the engine's tree of results as JSON. The engine's own writer asks the serializer for each value, which costs more than running small operations.</summary>
internal static class AnswerWriter
{
    // Escaping all but ASCII makes Japanese six times as long; what HTML needs escaped is served as JSON with nosniff.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        if (result.Errors is { Count: > 0 } errors)
        {
            writer.WritePropertyName("errors"u8);
            ErrorWriter.Write(writer, errors, result.Executed);
        }
        if (result.Executed)
        {
            writer.WritePropertyName("data"u8);
            WriteNode(writer, result.Data as ExecutionNode);
        }
        writer.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter writer, ExecutionNode? node)
    {
        switch (node)
        {
            case ValueExecutionNode value:
                WriteValue(writer, value.Result);
                break;
            case ObjectExecutionNode { SubFields: { } fields }:
                writer.WriteStartObject();
                foreach (var field in fields)
                {
                    writer.WritePropertyName(field.Name!);
                    WriteNode(writer, field);
                }
                writer.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteNode(writer, item);
                writer.WriteEndArray();
                break;
            case ArrayExecutionNode { SerializedResult: { } values }:
                WriteValue(writer, values);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public static void WriteFields(Utf8JsonWriter writer, IDictionary<string, object?> fields)
    {
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    public static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double real:
                writer.WriteNumberValue(real);
                break;
            case decimal exact:
                writer.WriteNumberValue(exact);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"No scalar gives a {value.GetType()}");
        }
    }
}
