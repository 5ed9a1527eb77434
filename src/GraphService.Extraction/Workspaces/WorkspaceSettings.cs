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
    private const string File = "workspace.yaml";

    public static WorkspaceSettings Read(Workspace workspace, List<Diagnostic> found)
    {
        var path = Path.Combine(workspace.Root, File);
        if (!System.IO.File.Exists(path))
            return new WorkspaceSettings(CompiledGraph.DefaultName);
        try
        {
            var entry = YamlFile.Parse(File, System.IO.File.ReadAllText(path));
            entry.Only("name");
            return new WorkspaceSettings(entry.TextOf("name") is { Length: > 0 } name ? name : CompiledGraph.DefaultName);
        }
        catch (OntologyException error)
        {
            found.Add(YamlDiagnostics.Of(error, File, "WORKSPACE_BROKEN"));
            return new WorkspaceSettings(CompiledGraph.DefaultName);
        }
    }
}
