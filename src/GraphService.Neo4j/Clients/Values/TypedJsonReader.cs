using System.Globalization;
using System.Text.Json;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// Reads Neo4j's typed JSON: null, text, bool, long, double, <see cref="DateOnly"/>, lists and maps of such. Queries answer with these only,
/// never with nodes, relationships or paths. The JSON reader bounds the depth (64), so no answer ends the process.
/// </summary>
internal static class TypedJsonReader
{
    private static readonly string[] Types = ["String", "Integer", "Map", "List", "Null", "Float", "Boolean", "Date"];

    /// <summary>The value at which the reader stands; it ends on its last token.</summary>
    /// <exception cref="JsonException">It is no typed JSON, or of a type that queries don't answer with.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("a typed value is an object");
        Expect(ref json, "$type"u8);
        var type = TypeOf(ref json);
        Expect(ref json, "_value"u8);
        var value = Value(ref json, type);
        json.Read();
        return json.TokenType == JsonTokenType.EndObject ? value : throw new JsonException("a typed value has a type and a value only");
    }

    private static object? Value(ref Utf8JsonReader json, char type) => type switch
    {
        'N' => null,
        'S' => json.GetString(),
        'B' => json.GetBoolean(),
        'I' => long.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        'F' => double.Parse(json.GetString()!, CultureInfo.InvariantCulture),
        'D' => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        'L' => List(ref json),
        _ => Map(ref json),
    };

    // By their first letters, which differ.
    private static char TypeOf(ref Utf8JsonReader json)
    {
        foreach (var type in Types)
            if (json.ValueTextEquals(type))
                return type[0];
        throw new JsonException($"a query answered with a {json.GetString()}");
    }

    private static List<object?> List(ref Utf8JsonReader json)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            list.Add(Read(ref json));
        return list;
    }

    private static PropertyMap Map(ref Utf8JsonReader json)
    {
        var map = new PropertyMap();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            map.Add(name, Read(ref json));
        }
        return map;
    }

    private static void Expect(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals(name))
            throw new JsonException("a typed value has a type and then a value");
        json.Read();
    }
}
