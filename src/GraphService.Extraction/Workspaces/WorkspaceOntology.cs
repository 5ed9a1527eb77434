using System.Security.Cryptography;
using System.Text;
using GraphService.Ontologies;
using GraphService.Ontologies.Yaml;

namespace GraphService.Extraction.Workspaces;

/// <summary>The default ontology with what the workspace's <c>ontology/*.yaml</c> adds or changes.</summary>
public static class WorkspaceOntology
{
    /// <summary>What statements of this workspace are made of.</summary>
    /// <exception cref="OntologyException">A file is broken, with its place.</exception>
    public static Ontology Read(Workspace workspace) => ReadFolder(Path.Combine(workspace.Root, "ontology"));

    /// <summary>The default ontology with what the <c>*.yaml</c> of a folder add or change; the default one where there is no such folder.</summary>
    /// <exception cref="OntologyException">A file is broken, with its place.</exception>
    public static Ontology ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return DefaultOntology.Instance;
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            reader.Add(YamlFile.Parse("ontology/" + Path.GetFileName(path), File.ReadAllText(path)));
        return reader.Build();
    }

    /// <summary>
    /// A hash of what the workspace says of reading, its settings included. Two workspaces that have it in common read a document alike, as long
    /// as the program, which holds the default ontology, is the same.
    /// </summary>
    internal static string KeyOf(Workspace workspace)
    {
        var folder = Path.Combine(workspace.Root, "ontology");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var key = new StringBuilder();
        foreach (var path in files.Append(Path.Combine(workspace.Root, WorkspaceSettings.FileName)).Where(File.Exists))
            key.Append(Path.GetFileName(path)).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))).Append('\n');
        return key.ToString();
    }
}
