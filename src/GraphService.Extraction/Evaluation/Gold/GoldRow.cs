using System.Text.Json;

namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>One row of a file of labels; it says where it stands when it lacks something. What it has besides is nobody's error.</summary>
internal sealed class GoldRow(string place, JsonElement row)
{
    public bool Has(string key) => row.TryGetProperty(key, out _);

    public string Text(string key) => OptionalText(key) ?? throw Wrong(key, "missing or not a text");

    public string? OptionalText(string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool Flag(string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    public decimal? Number(string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;

    /// <summary>A list of texts; empty where the row has none and doesn't owe it.</summary>
    public IReadOnlyList<string> Texts(string key, bool required = false)
    {
        if (row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Array)
            return [.. value.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : throw Wrong(key, "not a list of texts"))];
        return required ? throw Wrong(key, "missing or not a list") : [];
    }

    /// <summary>The texts of an object, in its order.</summary>
    public IReadOnlyList<string> Values(string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object
        ? [.. value.EnumerateObject().Select(p => p.Value).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
        : throw Wrong(key, "missing or not an object");

    /// <summary>An object of the row; null where the row has none.</summary>
    public GoldRow? Object(string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object ? new GoldRow(place, value) : null;

    public IReadOnlyList<Triple> Triples(string key) => Lists(key, 3, t => new Triple(Part(key, t, 0), Part(key, t, 1), Part(key, t, 2)));

    public IReadOnlyList<(int Start, int End)> Ranges(string key) => Lists(key, 2, r => (Offset(key, r[0]), Offset(key, r[1])));

    private List<T> Lists<T>(string key, int length, Func<JsonElement, T> read)
    {
        if (!row.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.Array || e.GetArrayLength() != length))
            throw Wrong(key, $"not a list of lists of {length}");
        return [.. value.EnumerateArray().Select(read)];
    }

    private string Part(string key, JsonElement triple, int at) =>
        triple[at].ValueKind == JsonValueKind.String ? triple[at].GetString()! : throw Wrong(key, "not a list of triples of texts");

    private int Offset(string key, JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var at) ? at : throw Wrong(key, "not a list of [start, end]");

    public GoldException Wrong(string problem) => new($"{place}: {problem}");

    private GoldException Wrong(string key, string problem) => Wrong($"'{key}' is {problem}");
}
