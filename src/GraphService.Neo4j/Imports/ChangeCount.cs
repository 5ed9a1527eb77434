namespace GraphService.Neo4j.Imports;

/// <summary>How many of a kind an import added, changed and removed.</summary>
public readonly record struct ChangeCount(int Added, int Changed, int Removed)
{
    /// <summary><c>+3 ~1 -0</c>.</summary>
    public override string ToString() => $"+{Added} ~{Changed} -{Removed}";
}
