using GraphService.Extraction.Workspaces;
using GraphService.Ontologies;

namespace GraphService.Server.Stored;

/// <summary>The ontology files of a workspace, kept beside the graph that was compiled with them: without them its own predicates would be unknown.</summary>
internal static class KeptOntology
{
    private const string Folder = "ontology";

    /// <summary>The ontology of a kept graph; null where none was kept with it.</summary>
    /// <exception cref="OntologyException">A file is broken.</exception>
    public static Ontology? Find(string graph)
    {
        var folder = Path.Combine(graph, Folder);
        return Directory.Exists(folder) ? WorkspaceOntology.ReadFolder(folder) : null;
    }

    /// <summary>Copies the files of an ontology, where there are any, beside a graph.</summary>
    public static void Keep(string? ontology, string graph)
    {
        if (!Directory.Exists(ontology))
            return;
        var folder = Directory.CreateDirectory(Path.Combine(graph, Folder));
        foreach (var file in Directory.EnumerateFiles(ontology, "*.yaml"))
            File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
    }
}
