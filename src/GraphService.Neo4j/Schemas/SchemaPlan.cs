using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Imports;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Schemas;

/// <summary>What is to be made of a graph's constraints and indexes in a database, and what of somebody else's stands in the way of them.</summary>
internal sealed class SchemaPlan
{
    private const int Named = 5;

    private SchemaPlan(IReadOnlyList<SchemaStatement> wanted, IReadOnlyList<FoundSchema> found)
    {
        Wanted = wanted;
        var own = wanted.ToDictionary(w => w.Name, StringComparer.Ordinal);
        Foreign = [.. found.Where(f => !(own.TryGetValue(f.Name, out var w) && w.Makes(f)))];
        foreach (var statement in wanted)
            if (found.FirstOrDefault(statement.Makes) is { } made)
                AddTo(made, statement);
            else if (Obstacle(statement) is { } obstacle)
                Obstacles.Add(obstacle);
            else if (!Foreign.Any(statement.IsDoneBy))
                Made.Add(statement);
    }

    /// <summary>All that the graph needs.</summary>
    public IReadOnlyList<SchemaStatement> Wanted { get; }

    /// <summary>Constraints and indexes of somebody else: all that differ from the graph's in name, place, kind or making.</summary>
    public IReadOnlyList<FoundSchema> Foreign { get; }

    /// <summary>What is to be made.</summary>
    public List<SchemaStatement> Made { get; } = [];

    /// <summary>The graph's own indexes that could not be filled, and are to be made anew.</summary>
    public List<SchemaStatement> MadeAnew { get; } = [];

    /// <summary>The graph's own indexes that are being filled.</summary>
    public List<SchemaStatement> Filling { get; } = [];

    /// <summary>What of somebody else's stands in the way, and what to do about it.</summary>
    public List<string> Obstacles { get; } = [];

    public ChangeCount Count => new(Made.Count, MadeAnew.Count, 0);

    public static async Task<SchemaPlan> ReadAsync(Neo4jClient client, Ontology ontology, CancellationToken cancellation)
    {
        var indexes = await client.ReadAsync(SyncStatements.Text("indexes"), Parameters.None, cancellation);
        var constraints = await client.ReadAsync(SyncStatements.Text("constraints"), Parameters.None, cancellation);
        var wanted = SchemaScript.Statements(ontology).Select(text => new SchemaStatement(text));
        return new SchemaPlan([.. wanted], [.. indexes.Concat(constraints).Select(row => new FoundSchema(row))]);
    }

    /// <summary>A line that says what is to be made, or null where nothing is.</summary>
    public string? Describe()
    {
        var names = Made.Concat(MadeAnew).Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
        var more = names.Count > Named ? $" and {names.Count - Named} more" : "";
        return names.Count == 0 ? null : $"constraints and indexes {Count}: {string.Join(", ", names.Take(Named))}{more}";
    }

    private void AddTo(FoundSchema made, SchemaStatement statement)
    {
        if (made.IsFailed)
            MadeAnew.Add(statement);
        else if (!made.IsOnline)
            Filling.Add(statement);
    }

    private string? Obstacle(SchemaStatement statement)
    {
        if (Foreign.Any(statement.IsDoneBy))
            return null;
        if (Foreign.FirstOrDefault(f => f.Name == statement.Name) is { } named)
            return $"{named} is somebody else's{Difference(statement, named)}, "
                + $"and the graph needs its name for {statement}; make it anew under another name ({named.Drop})";
        return Foreign.FirstOrDefault(statement.IsBarredBy) is { } barring
            ? $"{barring} is somebody else's, and {statement} can't be made beside it; drop it ({barring.Drop})"
            : null;
    }

    private static string Difference(SchemaStatement statement, FoundSchema found) =>
        statement.Kind == SchemaKind.FullText && statement.IsBarredBy(found)
            ? $" (its analyzer is {found.Analyzer}{(found.IsLate ? ", eventually consistent" : "")})"
            : "";
}
