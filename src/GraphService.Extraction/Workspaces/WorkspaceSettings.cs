using System.Globalization;
using GraphService.Diagnostics;
using GraphService.Extraction.Reading;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Workspaces;

/// <summary>What <c>workspace.yaml</c> says.</summary>
/// <param name="Name">The graph's name.</param>
internal sealed record WorkspaceSettings(string Name)
{
    public const string FileName = "workspace.yaml";

    private static readonly WorkspaceSettings Default = new(CompiledGraph.DefaultName);

    /// <summary>Rules that are turned off, by name.</summary>
    public IReadOnlyList<string> RulesOff { get; init; } = [];

    /// <summary>How far readers are trusted, from 0 to 1, by their names.</summary>
    public IReadOnlyDictionary<string, double> Grades { get; init; } = new Dictionary<string, double>();

    /// <summary>What the file says, or the default; a broken file is an ERROR, and so is the name of a rule that the ontology doesn't have.</summary>
    public static WorkspaceSettings Read(Workspace workspace, Ontology ontology, List<Diagnostic> found)
    {
        var path = Path.Combine(workspace.Root, FileName);
        if (!File.Exists(path))
            return Default;
        try
        {
            return Of(YamlFile.Parse(FileName, File.ReadAllText(path)), ontology);
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, FileName, "WORKSPACE_BROKEN"));
            return Default;
        }
    }

    private static WorkspaceSettings Of(YamlEntry entry, Ontology ontology)
    {
        entry.Only("name", "inference", "readers");
        entry["inference"]?.Only("off");
        return new WorkspaceSettings(entry.TextOf("name") is { Length: > 0 } name ? name : CompiledGraph.DefaultName)
        {
            RulesOff = entry["inference"]?["off"] is { } off ? [.. off.Items.Select(i => RuleOf(i, ontology))] : [],
            Grades = entry["readers"] is { } readers ? GradesOf(readers) : new Dictionary<string, double>(),
        };
    }

    private static Dictionary<string, double> GradesOf(YamlEntry readers)
    {
        var grades = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (reader, grade) in readers.Pairs)
            grades[reader.Text] = double.TryParse(grade.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 1
                ? value : throw grade.Wrong($"'{grade.Text}' is not a grade; it lies between 0 and 1");
        return grades;
    }

    private static string RuleOf(YamlEntry entry, Ontology ontology) => ontology.Rules.Any(r => r.Name == entry.Text)
        ? entry.Text : throw entry.Wrong($"'{entry.Text}' is no rule; the rules are {string.Join(", ", ontology.Rules.Select(r => r.Name))}");
}
