using System.Globalization;
using System.Text.Json;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// Reads Neo4j's typed JSON: null, text, bool, long, double, <see cref="DateOnly"/>, lists and maps of such. No graph holds anything else, but
/// people may put it there (a point, a time of day): it is an <see cref="OtherValue"/>. The JSON reader bounds the depth (64), so no answer
/// ends the process.
/// </summary>
internal static class TypedJsonReader
{
    private static readonly string[] Types = ["String", "Integer", "Map", "List", "Null", "Float", "Boolean", "Date"];

    /// <summary>The value at which the reader stands; it ends on its last token.</summary>
    /// <exception cref="JsonException">It is no typed JSON.</exception>
    public static object? Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("a typed value is an object");
        Expect(ref json, "$type"u8);
        var (type, name) = TypeOf(ref json);
        Expect(ref json, "_value"u8);
        var value = name is null ? Value(ref json, type) : Other(ref json, name);
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
        'D' => Day(json.GetString()!),
        'L' => List(ref json),
        _ => Map(ref json),
    };

    // By their first letters, which differ; the whole name of another type.
    private static (char Type, string? Name) TypeOf(ref Utf8JsonReader json)
    {
        foreach (var type in Types)
            if (json.ValueTextEquals(type))
                return (type[0], null);
        return ('?', json.GetString());
    }

    private static OtherValue Other(ref Utf8JsonReader json, string type)
    {
        json.Skip();
        return new OtherValue(type);
    }

    // Neo4j has years beyond 9999 and before 1.
    private static object Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : new OtherValue("Date");

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
