using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Extraction;

/// <summary>Compiles a workspace into a graph: a pure function of its files, whatever their order.</summary>
public static class WorkspaceCompiler
{
    /// <summary>Everything that could be used; what could not is in the graph's diagnostics with severity ERROR.</summary>
    /// <exception cref="Ontologies.OntologyException">The ontology is broken, with file and line.</exception>
    public static CompiledGraph Compile(Workspace workspace, CancellationToken cancellation) => throw new InvalidOperationException();
}
