using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Workspaces;

/// <summary>The default ontology with what the workspace's <c>ontology/*.yaml</c> adds or changes.</summary>
public static class WorkspaceOntology
{
    /// <summary>What statements of this workspace are made of.</summary>
    /// <exception cref="OntologyException">A file is broken, with its place.</exception>
    public static Ontology Read(Workspace workspace)
    {
        var folder = Path.Combine(workspace.Root, "ontology");
        if (!Directory.Exists(folder))
            return DefaultOntology.Instance;
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            reader.Add(YamlFile.Parse("ontology/" + Path.GetFileName(path), File.ReadAllText(path)));
        return reader.Build();
    }
}
