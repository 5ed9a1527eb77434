using BenchmarkDotNet.Attributes;
using GraphService.Embedded;
using GraphService.Graphs;
using GraphService.Server.GraphQL;

namespace GraphService.Benchmarks;

/// <summary>GraphQL in-process, from the text of a query to the text of its answer.</summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly GraphQLEngine engine = Create(SampleWorkspace.Compile());

    [Benchmark]
    public ValueTask<string> EntityById() => Ask("""{ company(id: "company-zypl-ai") { id name } }""");

    [Benchmark]
    public ValueTask<string> InvestorsWithEvidence() =>
        Ask("""{ company(name: "Zypl AI") { investors { edges { node { name } statement { text evidence { quote } } } } } }""");

    [Benchmark]
    public ValueTask<string> FiftyStatementsWithEvidence() => Ask("{ statements(first: 50) { nodes { text evidence { quote document { path } } } } }");

    [Benchmark]
    public ValueTask<string> InvestmentChains() => Ask("""{ investmentChains(to: "company-zypl-ai") { nodes { text } } }""");

    [Benchmark]
    public ValueTask<string> SearchInNames() => Ask("""{ search(text: "アジミ") { nodes { name } } }""");

    private ValueTask<string> Ask(string query) => engine.ExecuteJsonAsync(query, null, null, CancellationToken.None);

    private static GraphQLEngine Create(CompiledGraph graph) => GraphQLEngine.Create(new EmbeddedGraphStore(graph), graph.Ontology);
}
