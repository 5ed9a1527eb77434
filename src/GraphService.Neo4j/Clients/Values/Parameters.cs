using System.Collections;

namespace GraphService.Neo4j.Clients.Values;

/// <summary>
/// The values of a statement's parameters. Unlike a <see cref="Layout.PropertyMap"/> they may be null: Neo4j refuses a statement of which one
/// is missing.
/// </summary>
internal sealed class Parameters : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> values = [];

    /// <summary>A statement without parameters.</summary>
    public static Parameters None { get; } = [];

    public void Add(string name, object? value) => values.Add(new(name, value));

    /// <summary>These, and after them all of others'.</summary>
    public Parameters With(Parameters others)
    {
        var all = new Parameters();
        all.values.AddRange(values);
        all.values.AddRange(others.values);
        return all;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
