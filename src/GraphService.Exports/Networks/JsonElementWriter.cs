using System.Text.Encodings.Web;
using System.Text.Json;
using GraphService.Exports.Attributes;
using GraphService.Exports.Writing;

namespace GraphService.Exports.Networks;

/// <summary>What the JSON formats have in common.</summary>
internal abstract class JsonElementWriter(ExportBuffer buffer) : ElementWriter
{
    protected Utf8JsonWriter Json { get; } = new(buffer.Memory, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override void Flush() => Json.Flush();

    public override void Dispose()
    {
        Json.Dispose();
        base.Dispose();
    }

    protected void Values<T>(IReadOnlyList<ExportAttribute<T>> attributes, T element)
    {
        foreach (var attribute in attributes)
            Value(attribute.Name, attribute.Value(element));
    }

    private void Value(string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Json.WriteString(name, text);
                break;
            case decimal number:
                Json.WriteNumber(name, number);
                break;
            case double number:
                Json.WriteNumber(name, number);
                break;
            case IReadOnlyList<string> list:
                Json.WriteStartArray(name);
                foreach (var text in list)
                    Json.WriteStringValue(text);
                Json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"{name}: no format writes a {value.GetType().Name}");
        }
    }
}
