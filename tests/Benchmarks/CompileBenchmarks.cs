using BenchmarkDotNet.Attributes;
using GraphService.Embedded;
using GraphService.Extraction;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;
using GraphService.Stores;

namespace GraphService.Benchmarks;

/// <summary>What lies between the files and the first answer, step by step, in a process that is warm.</summary>
[MemoryDiagnoser]
public class CompileBenchmarks
{
    private readonly Workspace workspace = SampleWorkspace.Open();
    private readonly CompiledGraph graph = SampleWorkspace.Compile();
    private readonly IGraphStore store;

    public CompileBenchmarks() => store = new EmbeddedGraphStore(graph);

    [Benchmark]
    public Ontology ReadTheDefaultOntology()
    {
        var reader = new OntologyReader();
        foreach (var file in DefaultOntology.Files())
            reader.Add(file);
        return reader.Build();
    }

    [Benchmark]
    public CompiledGraph CompileTheSample() => WorkspaceCompiler.Compile(workspace, CancellationToken.None);

    [Benchmark]
    public EmbeddedGraphStore LoadTheStore() => new(graph);

    [Benchmark]
    public GraphQLEngine BuildTheSchema() => GraphQLEngine.Create(store, graph.Ontology);
}
