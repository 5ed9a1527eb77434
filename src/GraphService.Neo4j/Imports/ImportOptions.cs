namespace GraphService.Neo4j.Imports;

/// <summary>How a graph is brought into a database.</summary>
public sealed class ImportOptions
{
    /// <summary>Change nothing at all, and say what would change.</summary>
    public bool DryRun { get; init; }

    /// <summary>Let the graph take the place of another, or of something that bears its labels and is no graph.</summary>
    public bool Replace { get; init; }

    /// <summary>What tells this import from others that are under way.</summary>
    public required string Token { get; init; }

    /// <summary>After how long without a sign of life an import is taken for dead. One that lives gives a sign with every page and batch, which take a second or two.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>A change of no more rows is made in one transaction, so that readers see one graph or the other.</summary>
    public int MaxRowsAtOnce { get; init; } = 2_000;

    /// <summary>How often an import compares again after what it found had been changed, or the database had been away.</summary>
    public int Attempts { get; init; } = 5;
}
