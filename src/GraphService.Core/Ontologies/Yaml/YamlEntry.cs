using YamlDotNet.RepresentationModel;

namespace GraphService.Ontologies.Yaml;

/// <summary>A node of a YAML file with its place.</summary>
public readonly struct YamlEntry
{
    private readonly YamlNode node;

    internal YamlEntry(string path, YamlNode node) => (Path, this.node) = (path, node);

    /// <summary>The file, as it is to be reported.</summary>
    public string Path { get; }

    /// <summary>Line from 1.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>The node as a text.</summary>
    /// <exception cref="OntologyException">It is a list or a map.</exception>
    public string Text => node is YamlScalarNode { Value: { } value } ? value : throw Wrong("a text is expected here");

    /// <summary>Whether it is a map.</summary>
    public bool IsMap => node is YamlMappingNode;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => node is YamlSequenceNode;

    /// <summary>The items of a list; a single value stands for a list of one.</summary>
    public IEnumerable<YamlEntry> Items
    {
        get
        {
            var path = Path;
            return node is YamlSequenceNode list ? list.Children.Select(n => new YamlEntry(path, n)) : [this];
        }
    }

    /// <summary>The keys and values of a map.</summary>
    /// <exception cref="OntologyException">It is no map.</exception>
    public IEnumerable<(YamlEntry Key, YamlEntry Value)> Pairs
    {
        get
        {
            var path = Path;
            return node is YamlMappingNode map
                ? map.Children.Select(p => (new YamlEntry(path, p.Key), new YamlEntry(path, p.Value)))
                : throw Wrong("a map (key: value) is expected here");
        }
    }

    /// <summary>The value of a key, or null.</summary>
    public YamlEntry? this[string key]
    {
        get
        {
            foreach (var (k, value) in Pairs)
                if (k.Text == key)
                    return value;
            return null;
        }
    }

    /// <summary>The value of a key.</summary>
    /// <exception cref="OntologyException">There is none.</exception>
    public YamlEntry Required(string key) => this[key] ?? throw Wrong($"'{key}' is missing");

    /// <summary>The text of a key, or null.</summary>
    public string? TextOf(string key) => this[key]?.Text;

    /// <summary>The texts of a key's list; none where the key is missing.</summary>
    public IReadOnlyList<string> TextsOf(string key) => this[key] is { } list ? [.. list.Items.Select(i => i.Text)] : [];

    /// <summary>A yes or no of a key; no where the key is missing.</summary>
    public bool Flag(string key) => this[key] is { } value && (bool.TryParse(value.Text, out var flag) ? flag : throw value.Wrong($"'{key}' is true or false"));

    /// <summary>One of an enum's values, without regard to case and underscores.</summary>
    public T Enum<T>() where T : struct, Enum =>
        System.Enum.TryParse<T>(Text.Replace("_", "", StringComparison.Ordinal), true, out var value) && System.Enum.IsDefined(value)
            ? value : throw Wrong($"'{Text}' is none of {string.Join(", ", System.Enum.GetNames<T>())}");

    /// <summary>Refuses keys that are not known, with the one that may be meant.</summary>
    public void Only(params string[] known)
    {
        foreach (var (key, _) in Pairs)
            if (!known.Contains(key.Text))
                throw key.Wrong($"'{key.Text}' is not known here; known are {string.Join(", ", known)}");
    }

    /// <summary>An error at this place.</summary>
    public OntologyException Wrong(string message) => new($"{Path}:{node.Start.Line}:{node.Start.Column}: {message}");
}
