using System.Runtime.CompilerServices;
using GraphService.Ontologies;
using GraphService.Server.GraphQL;

namespace GraphService.Server.Tests.GraphQL;

public sealed class ApprovedSchemaTests
{
    [Fact]
    public async Task Sdl_OfTheDefaultOntology_IsTheApprovedFile()
    {
        var approved = Beside("schema.approved.graphql");
        var received = Beside("schema.received.graphql");
        var sdl = GraphQLEngine.Create(SampleGraph.Store, DefaultOntology.Instance).Sdl.ReplaceLineEndings("\n");
        var cancellation = TestContext.Current.CancellationToken;
        if (Environment.GetEnvironmentVariable("GRAPHSERVICE_APPROVE") == "1")
            await File.WriteAllTextAsync(approved, sdl, cancellation);
        var expected = File.Exists(approved) ? await File.ReadAllTextAsync(approved, cancellation) : "";
        if (sdl == expected)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, sdl, cancellation);
        Assert.Fail($"The served schema differs from the approved one. Look at the difference and, if it is meant, approve it: run with GRAPHSERVICE_APPROVE=1, or mv {received} {approved}");
    }

    private static string Beside(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", file);
}
