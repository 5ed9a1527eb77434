using System.Text.Json;

namespace GraphService.Exports.Tests.Reading;

/// <summary>A node or an edge as another reader finds it in a file; an absent value is not among its values.</summary>
internal sealed record ReadElement(string Id, string Label, string? Source, string? Target, IReadOnlyDictionary<string, string> Values)
{
    public string? this[string name] => Values.GetValueOrDefault(name);

    public IReadOnlyList<string> List(string name) => JsonSerializer.Deserialize<string[]>(Values[name])!;
}
