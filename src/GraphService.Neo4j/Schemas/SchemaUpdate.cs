using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Imports;
using GraphService.Neo4j.Layout;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Schemas;

/// <summary>Makes the constraints and indexes that a database lacks, and makes those anew that are of an older layout.</summary>
internal sealed class SchemaUpdate(Neo4jClient client, Action<string> note)
{
    // Longer than the client waits for one answer: it asks again.
    private const int Seconds = 300;
    private const string Made = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

    public async Task RunAsync(Ontology ontology, CancellationToken cancellation)
    {
        var there = (await client.ReadAsync(SyncStatements.Text("indexes"), Parameters.None, cancellation)).ToDictionary(row => row.Text("name"), StringComparer.Ordinal);
        foreach (var wanted in SchemaScript.Statements(ontology).Select(text => new SchemaStatement(text)))
            await UpdateAsync(wanted, there.GetValueOrDefault(wanted.Name), cancellation);
        await client.ReadAsync(SyncStatements.Text("await-indexes"), new() { { "seconds", Seconds } }, cancellation);
    }

    private async Task UpdateAsync(SchemaStatement wanted, PropertyMap? found, CancellationToken cancellation)
    {
        if (found is not null && wanted.Makes(found))
            return;
        if (found is not null)
        {
            note($"the index {wanted.Name} is of an older layout and is made anew");
            await client.WriteAsync(wanted.Drop(found), Parameters.None, repeatable: true, cancellation);
        }
        await MakeAsync(wanted.Text, cancellation);
    }

    private async Task MakeAsync(string statement, CancellationToken cancellation)
    {
        try
        {
            await client.WriteAsync(statement, Parameters.None, repeatable: true, cancellation);
        }
        catch (StatementRefusedException e) when (e.Code == Made)
        {
            // IF NOT EXISTS looks before it locks, and another import was faster: it is there.
        }
    }
}
