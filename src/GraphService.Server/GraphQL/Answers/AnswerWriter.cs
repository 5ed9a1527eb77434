using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphService.Server.GraphQL.Errors;

namespace GraphService.Server.GraphQL.Answers;

/// <summary>Writes the engine's tree of results as JSON. The engine's own writer asks the serializer for each value, which costs more than running small operations.</summary>
internal static class AnswerWriter
{
    // Escaping all but ASCII makes Japanese six times as long; what HTML needs escaped is served as JSON with nosniff.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A document of 100 kB can be wrong in 10,000 places.
    private const int MostErrors = 200;

    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        if (result.Errors is { Count: > 0 } errors)
            WriteErrors(writer, errors);
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

    private static void WriteErrors(Utf8JsonWriter writer, ExecutionErrors errors)
    {
        writer.WriteStartArray("errors"u8);
        foreach (var error in errors.Order(ErrorOrdering.Instance).Take(MostErrors))
        {
            var answer = ErrorAnswer.Of(error);
            writer.WriteStartObject();
            writer.WriteString("message"u8, answer.Message);
            WriteLocations(writer, error);
            if (error.Path is { } path)
            {
                writer.WritePropertyName("path"u8);
                WriteValue(writer, path);
            }
            writer.WriteStartObject("extensions"u8);
            writer.WriteString("code"u8, answer.Code);
            if (error is ServiceError { Extensions: { } extensions })
                WriteFields(writer, extensions);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter writer, ExecutionError error)
    {
        if (error.Locations is not { Count: > 0 } locations)
            return;
        writer.WriteStartArray("locations"u8);
        foreach (var location in locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, location.Line);
            writer.WriteNumber("column"u8, location.Column);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter writer, IDictionary<string, object?> fields)
    {
        foreach (var (name, value) in fields)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
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
