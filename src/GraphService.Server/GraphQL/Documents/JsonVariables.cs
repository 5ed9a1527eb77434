using System.Text.Json;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Scalars;

namespace GraphService.Server.GraphQL.Documents;

/// <summary>Reads variables from JSON without losing digits of numbers.</summary>
internal static class JsonVariables
{
    /// <exception cref="BadUserInputError">The text is no JSON object, or nested too deep.</exception>
    public static IReadOnlyDictionary<string, object?>? Parse(string? json, int maxDepth, string name = "variables")
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = maxDepth });
            return Of(document.RootElement, name);
        }
        catch (JsonException)
        {
            throw new BadUserInputError($"{name} is no JSON, or nested deeper than {maxDepth}.");
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is JSON, but no text.
            throw new BadUserInputError($"{name} holds text that is no Unicode.");
        }
    }

    /// <exception cref="BadUserInputError">The element is neither an object nor null.</exception>
    public static IReadOnlyDictionary<string, object?>? Of(JsonElement element, string name = "variables") => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Object => Fields(element),
        _ => throw new BadUserInputError($"{name} is no JSON object."),
    };

    private static Dictionary<string, object?> Fields(JsonElement element)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
            result[field.Name] = Value(field.Value);
        return result;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Fields(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object Number(JsonElement element) =>
        element.TryGetInt32(out var small) ? small
        : element.TryGetInt64(out var large) ? large
        : ExactDecimal.TryParse(element.GetRawText(), out var exact) ? exact
        : element.GetDouble();
}
