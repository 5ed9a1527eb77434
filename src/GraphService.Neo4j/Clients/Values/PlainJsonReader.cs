using System.Text.Json;
using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// Reads Neo4j's plain JSON, which has a third of the bytes of the typed one: null, text, bool, long, double, lists and maps of such. What the
/// database holds as a date or as anything else comes as its text. A float is told from an integer by its point or exponent, which Neo4j writes always;
/// one that a number of 32 bits can hold has the digits of that only (2^29 comes as 5.3687091E8), so what must be exact is asked for as text.
/// The JSON reader bounds the depth (64), so no answer ends the process.
/// </summary>
internal static class PlainJsonReader
{
    /// <summary>The value at which the reader stands; it ends on its last token.</summary>
    /// <exception cref="JsonException">It is no value.</exception>
    public static object? Read(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => json.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when json.ValueSpan.IndexOfAny(".eE"u8) < 0 => json.GetInt64(),
        JsonTokenType.Number => json.GetDouble(),
        JsonTokenType.StartArray => List(ref json),
        JsonTokenType.StartObject => Map(ref json),
        _ => throw new JsonException($"a {json.TokenType} is no value"),
    };

    private static List<object?> List(ref Utf8JsonReader json)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            list.Add(Read(ref json));
        return list;
    }

    private static PropertyMap Map(ref Utf8JsonReader json)
    {
        var map = new PropertyMap { FloatsAreTexts = true };
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var name = json.GetString()!;
            json.Read();
            map.Add(name, Read(ref json));
        }
        return map;
    }
}
