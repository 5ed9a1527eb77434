using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Graphs.Files;
using GraphService.Ontologies;
using GraphService.Server.Options;
using GraphService.Server.Stored;

namespace GraphService.Server.Verbs.Differences;

/// <summary>
/// The graphs that <c>diff</c> compares, as they are named on the command line. A compiled graph or a store says nothing of the predicates of its workspace:
/// that of <c>--workspace</c> counts, else the workspace that it is compared with, else the default ontology. A graph that <c>serve --keep</c> kept has its
/// own.
/// </summary>
internal sealed class ComparedGraphs(VerbCall call, IReadOnlyList<string> names)
{
    private Ontology? ontology;

    /// <summary>The graph that stands at a place among the names.</summary>
    /// <exception cref="WrongUseException">The name is none of a graph.</exception>
    public async Task<CompiledGraph> OpenAsync(int place)
    {
        if (call.Text(CommonOptions.Graph) is not null)
            throw new WrongUseException("--graph is of no use here: name both graphs, diff A B");
        var name = names[place];
        if (name == ServedGraph.Neo4j)
            return await ReadStoreAsync();
        if (IsCompiled(name))
            return GraphFiles.Read(name, KeptOntology.Find(name) ?? Ontology);
        return IsWorkspace(name)
            ? Compile(name)
            : throw new WrongUseException($"{name}: neither a compiled graph (a folder with {GraphFileNames.Entities})"
                + " nor a workspace (a folder with documents); neo4j names the database");
    }

    private Ontology Ontology => ontology ??= call.Text(CommonOptions.Workspace) is not null ? GraphSource.OntologyOf(call)
        : names.FirstOrDefault(n => !IsCompiled(n) && IsWorkspace(n)) is { } workspace ? WorkspaceOntology.Read(Workspace.Open(workspace))
        : DefaultOntology.Instance;

    private CompiledGraph Compile(string workspace)
    {
        var graph = GraphSource.Compile(call, Workspace.Open(workspace), null);
        if (GraphSource.HasErrors(graph))
            call.Say($"{workspace}: {GraphSource.Describe(graph)}; graphservice check shows them");
        return graph;
    }

    private static bool IsCompiled(string name) => File.Exists(Path.Combine(name, GraphFileNames.Entities));

    private static bool IsWorkspace(string name) => Directory.Exists(Path.Combine(name, "documents"));

    private async Task<CompiledGraph> ReadStoreAsync()
    {
        using var database = ServedGraph.OfDatabase(call, Ontology);
        return await VerbStore.ExplainedAsync(() => StoredGraph.ReadAsync(database.Store, Ontology, call.Signals.Interrupted));
    }
}
