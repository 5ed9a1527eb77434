using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Statements;

/// <summary>A YAML file of word lists that lies in the assembly.</summary>
internal sealed class WordList(string file)
{
    private readonly YamlEntry root = Read(file);

    /// <summary>The words of a list, under a language where the file has them; the longest first.</summary>
    public IReadOnlyList<string> Words(params ReadOnlySpan<string> path)
    {
        var entry = root;
        foreach (var key in path[..^1])
            entry = entry.Required(key);
        return [.. entry.TextsOf(path[^1]).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
    }

    /// <summary>The words of a list as alternatives of a pattern, in a group that is not captured.</summary>
    public string AnyOf(params ReadOnlySpan<string> path) => $"(?:{string.Join('|', Words(path))})";

    private static YamlEntry Read(string file)
    {
        using var reader = new StreamReader(typeof(WordList).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly"));
        return YamlFile.Parse(file, reader.ReadToEnd());
    }
}
