using System.Globalization;
using System.Text.Json;
using GraphService.Extraction.Curation.Suggestions;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Server.Verbs;

/// <summary>Pairs that may be the same, as entries for a curation file.</summary>
internal static class SuggestedEntries
{
    /// <summary>Writes them, most likely first.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="workspace">Says what is decided already; null where the graph is of none.</param>
    /// <param name="output">Where to.</param>
    /// <returns>How many there are.</returns>
    public static int Write(CompiledGraph graph, Workspace? workspace, TextWriter output)
    {
        var suggestions = SameSuggestions.Of(graph, workspace is null ? [] : DecidedPairs.Of(workspace, graph));
        foreach (var suggestion in suggestions)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"# {suggestion.Score:0.00} {OneLine(suggestion.First.PrimaryName)}, {OneLine(suggestion.Second.PrimaryName)}"));
            output.WriteLine($"- same: [{suggestion.First.Id}, {suggestion.Second.Id}]");
            // A text of JSON is one of YAML.
            output.WriteLine($"  because: {JsonSerializer.Serialize(string.Join("; ", suggestion.Reasons), Relaxed)}");
        }
        return suggestions.Count;
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string OneLine(string name) => name.ReplaceLineEndings(" ");
}
