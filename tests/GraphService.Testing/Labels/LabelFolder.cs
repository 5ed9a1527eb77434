using System.Text.Json;

namespace GraphService.Testing.Labels;

/// <summary>
/// A folder of labels made by hand, gone with its test. What a row has besides what every row must have is given by key:
/// <c>("acceptTypes", new[] { "PLACE" })</c>.
/// </summary>
public sealed class LabelFolder(string name = "labels") : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, List<Dictionary<string, object?>>> rows = new()
    {
        ["documents"] = [],
        ["entities"] = [],
        ["statements"] = [],
        ["forbidden"] = [],
    };

    /// <summary>The folder; <see cref="Write"/> makes it.</summary>
    public string Path => folder[name];

    /// <summary>The folder around it, for texts beside the labels.</summary>
    public string Root => folder.Path;

    public void Document(string id, string file, params (string Key, object? Value)[] more) => Add("documents", more, ("document", id), ("file", file));

    /// <summary>Says more of a document that was named before.</summary>
    public void Change(string document, params (string Key, object? Value)[] more)
    {
        foreach (var (key, value) in more)
            rows["documents"].Single(d => (string?)d["document"] == document)[key] = value;
    }

    /// <summary>An entity of document <c>a</c>, unless <c>documents</c> says another.</summary>
    public void Entity(string id, string type, string entityName, params (string Key, object? Value)[] more) => Add("entities", more,
        ("id", id), ("type", type), ("importance", "core"), ("name", new Dictionary<string, string> { ["en"] = entityName }),
        ("aliases", new[] { entityName }), ("documents", new[] { "a" }));

    /// <summary>A statement of document <c>a</c>, unless <c>document</c> says another.</summary>
    public void Statement(string subject, string predicate, string @object, params (string Key, object? Value)[] more) => Add("statements", more,
        ("id", $"s-{rows["statements"].Count + 1}"), ("subject", subject), ("predicate", predicate), ("object", @object),
        ("stance", "ASSERTED"), ("document", "a"), ("importance", "core"));

    public void Forbidden(string predicate, params (string Key, object? Value)[] more) => Add("forbidden", more, ("predicate", predicate), ("document", "a"));

    /// <summary>Writes the files, and gives the folder.</summary>
    public string Write()
    {
        Directory.CreateDirectory(Path);
        foreach (var (file, list) in rows)
            File.WriteAllLines(System.IO.Path.Combine(Path, $"{file}.jsonl"), list.Select(row => JsonSerializer.Serialize(row)));
        return Path;
    }

    public void Dispose() => folder.Dispose();

    private void Add(string file, (string Key, object? Value)[] more, params (string Key, object? Value)[] row)
    {
        var all = row.ToDictionary(p => p.Key, p => p.Value);
        foreach (var (key, value) in more)
            all[key] = value;
        rows[file].Add(all);
    }
}
