using System.Text.Json;
using GraphService.Dates;
using GraphService.Graphs;

namespace GraphService.Extraction.Readings;

/// <summary>The fields of a JSON object that anyone may have written. What is null counts as left out; what nobody asks for is an error.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
    private readonly string what;

    /// <exception cref="ReadingException">It is not an object, or gives a field twice.</exception>
    public JsonFields(JsonElement element, string what)
    {
        this.what = what;
        if (element.ValueKind != JsonValueKind.Object)
            throw new ReadingException($"{what} is a JSON object, not {element.ValueKind}");
        foreach (var field in element.EnumerateObject())
            if (!fields.TryAdd(field.Name, field.Value))
                throw new ReadingException($"'{field.Name}' of {what} is given twice");
    }

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) => Take(name) is not { } value ? null
        : value.ValueKind != JsonValueKind.String ? throw Wrong(name, "a text")
        : TextOf(value) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : throw Wrong(name, "a text that is not empty");

    /// <summary>A text, or a list of texts that is not empty.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var value = Take(name) ?? throw Missing(name);
        IReadOnlyList<string> texts = value.ValueKind switch
        {
            JsonValueKind.String => [TextOf(value)],
            JsonValueKind.Array when value.EnumerateArray().All(t => t.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(TextOf)],
            _ => throw Wrong(name, "a text or a list of texts"),
        };
        return texts.Count > 0 && !texts.Any(string.IsNullOrWhiteSpace) ? texts : throw Wrong(name, "a text or a list of texts, none of them empty");
    }

    public T Enum<T>(string name) where T : struct, Enum => OptionalEnum<T>(name) ?? throw Missing(name);

    public T? OptionalEnum<T>(string name) where T : struct, Enum => OptionalText(name) is not { } text ? null
        : Spelling.TryParse<T>(text, out var value) ? value : throw Wrong(name, $"one of {string.Join(", ", Spelling.All<T>())}");

    public int? OptionalNumber(string name) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong(name, "a whole number");

    public decimal? OptionalDecimal(string name) => Take(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : throw Wrong(name, "a number");

    public bool Flag(string name) => Take(name) is { } value
        && (value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Wrong(name, "true or false"));

    public PartialDate? OptionalDate(string name) => OptionalText(name) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date : throw Wrong(name, "a date: 2025, FY2025, 2025-H2, 2025-Q4, 2025-10 or 2025-10-25");

    public JsonFields Object(string name) => OptionalObject(name) ?? throw Missing(name);

    public JsonFields? OptionalObject(string name) => Take(name) is { } value ? new JsonFields(value, $"'{name}'") : null;

    /// <summary>Called when all is read: what is left is something that this program doesn't know and would lose.</summary>
    public void Close()
    {
        if (fields.Count > 0)
            throw new ReadingException($"'{fields.Keys.Order(StringComparer.Ordinal).First()}' of {what} is not known");
    }

    private JsonElement? Take(string name) => fields.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    // Half a surrogate pair, written as an escape, is no text.
    private string TextOf(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ReadingException($"a text of {what} holds half a surrogate pair");
        }
    }

    private ReadingException Missing(string name) => new($"'{name}' of {what} is missing");

    private ReadingException Wrong(string name, string right) => new($"'{name}' of {what} is not {right}");
}
