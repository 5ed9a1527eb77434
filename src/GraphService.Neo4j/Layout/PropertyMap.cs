using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GraphService.Graphs;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// Properties in the order in which they were added. A value is a string, long, double, bool, <see cref="DateOnly"/>, a list of such or
/// another map; what is null is left out, as in a database.
/// </summary>
internal sealed class PropertyMap : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> properties = [];

    public delegate bool Parser<T>(string? text, out T value);

    /// <summary>Whether a double may be its text as <c>toString</c> writes it: what came as plain JSON.</summary>
    public bool FloatsAreTexts { get; init; }

    public void Add(string name, object? value)
    {
        if (value is int number)
            value = (long)number;
        if (value is null)
            return;
        if (Has(name))
            throw new LayoutException($"'{name}' is given twice");
        properties.Add(new(name, value));
    }

    /// <summary>All of another map's properties, after those that are here.</summary>
    public PropertyMap With(PropertyMap others)
    {
        foreach (var (name, value) in others)
            Add(name, value);
        return this;
    }

    /// <summary>The value of whatever kind, or null.</summary>
    public object? Find(string name)
    {
        foreach (var property in properties)
            if (property.Key == name)
                return property.Value;
        return null;
    }

    /// <summary>Whether the other holds the same values under the same names, in whatever order. 1 and 1.0 are not the same.</summary>
    public bool Same(PropertyMap other)
    {
        if (properties.Count != other.properties.Count)
            return false;
        foreach (var (name, value) in properties)
            if (!Same(value, other.Find(name)))
                return false;
        return true;
    }

    public string Text(string name) => Required<string>(name);

    public string? OptionalText(string name) => Optional<string>(name, out var value) ? value : null;

    public int Number(string name) => checked((int)Required<long>(name));

    public int? OptionalNumber(string name) => Optional<long>(name, out var value) ? checked((int)value) : null;

    public double Double(string name) => OptionalDouble(name) ?? throw new LayoutException($"'{name}' is missing");

    public double? OptionalDouble(string name) => Find(name) switch
    {
        null => null,
        double number => number,
        string text when FloatsAreTexts && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Wrong(name),
    };

    public bool Flag(string name) => Required<bool>(name);

    public PropertyMap Map(string name) => Required<PropertyMap>(name);

    public IReadOnlyList<PropertyMap> Maps(string name) => Optional<IReadOnlyList<object>>(name, out var list) ? [.. list.Select(e => e as PropertyMap ?? throw Wrong(name))] : [];

    // Looked for one after the other: there are twenty or so, and a table of its own for each of thousands of rows costs more.
    public bool Has(string name)
    {
        foreach (var property in properties)
            if (property.Key == name)
                return true;
        return false;
    }

    public IReadOnlyList<string> Texts(string name) => Optional<IReadOnlyList<object>>(name, out var list) ? [.. list.Select(e => e as string ?? throw Wrong(name))] : [];

    public IReadOnlyList<int> Numbers(string name) =>
        Optional<IReadOnlyList<object>>(name, out var list) ? [.. list.Select(e => e is long number ? checked((int)number) : throw Wrong(name))] : [];

    public T Enum<T>(string name) where T : struct, Enum => Spelling.TryParse<T>(Text(name), out var value) ? value : throw Wrong(name);

    public T? OptionalEnum<T>(string name) where T : struct, Enum => Has(name) ? Enum<T>(name) : null;

    public T Parsed<T>(string name, Parser<T> parse) where T : struct => parse(Text(name), out var value) ? value : throw Wrong(name);

    public T? OptionallyParsed<T>(string name, Parser<T> parse) where T : struct => Has(name) ? Parsed(name, parse) : null;

    public IReadOnlyList<T> Ids<T>(string name, Parser<T> parse) where T : struct => [.. Texts(name).Select(t => parse(t, out var id) ? id : throw Wrong(name))];

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Same(object? a, object? b) => (a, b) switch
    {
        (PropertyMap first, PropertyMap second) => first.Same(second),
        (IReadOnlyList<object> first, IReadOnlyList<object> second) => first.Count == second.Count && first.Zip(second).All(pair => Same(pair.First, pair.Second)),
        _ => Equals(a, b),
    };

    private T Required<T>(string name) => Optional<T>(name, out var value) ? value : throw new LayoutException($"'{name}' is missing");

    private bool Optional<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        foreach (var property in properties)
            if (property.Key == name)
            {
                value = property.Value is T t ? t : throw Wrong(name);
                return true;
            }
        return false;
    }

    private static LayoutException Wrong(string name) => new($"'{name}' holds something that it can't hold");
}
