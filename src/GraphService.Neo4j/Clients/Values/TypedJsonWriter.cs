using System.Collections;
using System.Globalization;
using System.Text.Json;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// Writes values as Neo4j's typed JSON (<c>{"$type":"Integer","_value":"42"}</c>), which tells 1 from 1.0 and a date from a text.
/// Source: Neo4j Query API, "Typed JSON".
/// </summary>
internal static class TypedJsonWriter
{
    /// <exception cref="ArgumentException">The value is none that a database holds.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: WriteNull(json); break;
            case string text: WriteText(json, "String"u8, text); break;
            case bool flag: WriteFlag(json, flag); break;
            case int number: WriteText(json, "Integer"u8, number.ToString(CultureInfo.InvariantCulture)); break;
            case long number: WriteText(json, "Integer"u8, number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: WriteText(json, "Float"u8, number.ToString("R", CultureInfo.InvariantCulture)); break;
            case DateOnly day: WriteText(json, "Date"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case PropertyMap map: WriteMap(json, map); break;
            case IEnumerable list: WriteList(json, list); break;
            default: throw new ArgumentException($"a {value.GetType().Name} is no value of a database", nameof(value));
        }
    }

    private static void WriteNull(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "Null"u8);
        json.WriteNull("_value"u8);
        json.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter json, bool value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "Boolean"u8);
        json.WriteBoolean("_value"u8, value);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> type, string value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, type);
        json.WriteString("_value"u8, value);
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, PropertyMap map)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "Map"u8);
        json.WriteStartObject("_value"u8);
        foreach (var (name, value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable list)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, "List"u8);
        json.WriteStartArray("_value"u8);
        foreach (var value in list)
            Write(json, value);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
