using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Imports;

/// <summary>A kind of thing in the database. Its name is in the names of the files that read and write it: <c>read-entities</c>.</summary>
internal sealed class PartKind(string name, string? label, string change, int page, params string[] key)
{
    // Stands in no text of a graph.
    private const char Separator = '\u001f';

    public string Name { get; } = name;

    /// <summary>The statement that puts right what differs.</summary>
    public string Change { get; } = change;

    /// <summary>How many are read at once: of what holds texts, fewer.</summary>
    public int Page { get; } = page;

    /// <summary>A relationship otherwise.</summary>
    public bool IsNode => label is not null;

    /// <summary>What its nodes are called.</summary>
    public string? Label => label;

    /// <summary>What tells a row from others, whatever stands in its fields.</summary>
    public string KeyOf(PropertyMap row)
    {
        var properties = row.Map("properties");
        return Key([.. key.Select(field => (row.Find(field) ?? properties.Find(field))?.ToString())]);
    }

    public static string Key(params string?[] fields) => string.Join(Separator, fields);

    /// <summary>All labels of a node.</summary>
    public List<object> LabelsOf(PropertyMap row) => row.Find("label") is string type ? [label!, type] : [label!];
}
