using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Imports;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Schemas;

/// <summary>Makes the constraints and indexes that a database lacks, and sees that all can be asked. Nothing of somebody else is dropped.</summary>
internal sealed class SchemaUpdate(Neo4jClient client, Ontology ontology)
{
    // Longer than the client waits for one answer: it asks again.
    private const int Seconds = 300;
    private const string Equivalent = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    /// <exception cref="ImportException">One of them could not be made or filled.</exception>
    public async Task RunAsync(SchemaPlan plan, CancellationToken cancellation)
    {
        foreach (var statement in plan.MadeAnew)
            await client.WriteAsync(statement.Drop, Parameters.None, repeatable: true, cancellation);
        List<SchemaStatement> made = [.. plan.MadeAnew, .. plan.Made];
        foreach (var statement in made)
            await MakeAsync(statement.Text, cancellation);
        made.AddRange(plan.Filling);
        foreach (var statement in made.Where(s => s.Kind != SchemaKind.Unique))
            await AwaitAsync(statement, cancellation);
        if (made.Count > 0)
            await CheckAsync(cancellation);
    }

    private async Task MakeAsync(string statement, CancellationToken cancellation)
    {
        try
        {
            await client.WriteAsync(statement, Parameters.None, repeatable: true, cancellation);
        }
        catch (StatementRefusedException e) when (e.Code == Equivalent)
        {
            // IF NOT EXISTS looks before it locks, and another import was faster: it is there.
        }
    }

    private async Task AwaitAsync(SchemaStatement statement, CancellationToken cancellation)
    {
        try
        {
            await client.ReadAsync(SyncStatements.Text("await-index"), new() { { "index", statement.Name }, { "seconds", Seconds } }, cancellation);
        }
        catch (StatementRefusedException e)
        {
            throw new ImportException($"{statement} could not be filled ({e.Message.Split('\n')[0]}): "
                + "somebody else's nodes have values that it can't hold. Nothing but constraints and indexes was changed", e);
        }
    }

    // What IF NOT EXISTS leaves undone says nothing.
    private async Task CheckAsync(CancellationToken cancellation)
    {
        var plan = await SchemaPlan.ReadAsync(client, ontology, cancellation);
        if (plan.Obstacles.Concat(plan.Made.Concat(plan.MadeAnew).Select(s => $"{s} is still not there")).FirstOrDefault() is { } missing)
            throw new ImportException($"{missing}. Nothing but constraints and indexes was changed");
    }
}
