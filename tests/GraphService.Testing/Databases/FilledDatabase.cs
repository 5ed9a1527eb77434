namespace GraphService.Testing.Databases;

/// <summary>
/// The tests' Neo4j with one graph in it after the other, for a class of tests: a class fixture. Constraints and indexes stay between graphs,
/// for they take longer than a small graph does. Graphs come as their scripts, so that this knows nothing of whoever writes them.
/// </summary>
public sealed class FilledDatabase : IAsyncDisposable
{
    private readonly HashSet<string> schemas = [];
    private TestDatabase? database;
    private string? content;

    /// <summary>Leaves this graph and nothing else in the database.</summary>
    /// <param name="scripts">The script of the schema, then those of the graph.</param>
    public Task FillAsync(IReadOnlyList<string> scripts) => FillAsync(scripts, () => RunAsync(scripts.Skip(1)));

    /// <summary>The same, written by the caller in a faster way than by running the scripts.</summary>
    /// <param name="scripts">The script of the schema, then those of the graph.</param>
    /// <param name="write">Writes what the scripts after the first hold.</param>
    public async Task FillAsync(IReadOnlyList<string> scripts, Func<Task> write)
    {
        // In a test, so that it is skipped where there is none.
        database ??= await TestDatabase.OpenAsync();
        if (string.Concat(scripts) is var wanted && wanted == content)
            return;
        content = null;
        await database.RunAsync("MATCH (n) DETACH DELETE n");
        if (schemas.Add(scripts[0]))
        {
            await database.RunScriptAsync(scripts[0]);
            await database.RunAsync("CALL db.awaitIndexes()");
        }
        await write();
        content = wanted;
    }

    /// <summary>Changes what is there by a statement of the test's own.</summary>
    public async Task RunAsync(string statement)
    {
        content = null;
        await database.ShouldNotBeNull().RunAsync(statement);
    }

    public ValueTask DisposeAsync() => database?.DisposeAsync() ?? default;

    private async Task RunAsync(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
            await database!.RunScriptAsync(script);
    }
}
