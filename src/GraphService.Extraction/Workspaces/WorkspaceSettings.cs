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

    public static WorkspaceSettings Read(Workspace workspace, List<Diagnostic> found)
    {
        var path = Path.Combine(workspace.Root, FileName);
        if (!File.Exists(path))
            return new WorkspaceSettings(CompiledGraph.DefaultName);
        try
        {
            var entry = YamlFile.Parse(FileName, File.ReadAllText(path));
            entry.Only("name");
            return new WorkspaceSettings(entry.TextOf("name") is { Length: > 0 } name ? name : CompiledGraph.DefaultName);
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, FileName, "WORKSPACE_BROKEN"));
            return new WorkspaceSettings(CompiledGraph.DefaultName);
        }
    }
}
