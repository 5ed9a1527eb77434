using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Schemas;

/// <summary>An index or a constraint that a database has, whosever it is.</summary>
internal sealed class FoundSchema(PropertyMap row)
{
    public string Name => row.Text("name");

    /// <summary>As Neo4j calls it: RANGE, FULLTEXT, UNIQUENESS, NODE_KEY.</summary>
    public string Type => row.Text("type");

    /// <summary>Whether it is of relationships.</summary>
    public bool OfRelationships => row.Text("entityType") == "RELATIONSHIP";

    /// <summary>Labels or types.</summary>
    public IReadOnlyList<string> Of => row.Texts("of");

    public IReadOnlyList<string> Properties => row.Texts("properties");

    /// <summary>The analyzer of a full-text index.</summary>
    public string? Analyzer => row.OptionalText("analyzer");

    /// <summary>Whether a full-text index holds what is written only some time later.</summary>
    public bool IsLate => row.Find("late") is true;

    /// <summary>Whether it holds all that it should, and can be asked; constraints always can.</summary>
    public bool IsOnline => row.OptionalText("state") is null or "ONLINE";

    /// <summary>Whether it could not be filled, and never will be.</summary>
    public bool IsFailed => row.OptionalText("state") == "FAILED";

    /// <summary>Whether each value may be there only once. Cypher 25 calls it NODE_PROPERTY_UNIQUENESS.</summary>
    public bool IsUnique => Type.EndsWith("UNIQUENESS", StringComparison.Ordinal) || IsKey;

    /// <summary>Whether its properties must be there, and each value only once.</summary>
    public bool IsKey => Type.EndsWith("_KEY", StringComparison.Ordinal);

    /// <summary>Whether its properties must be there.</summary>
    public bool Demands => IsKey || Type.EndsWith("_EXISTENCE", StringComparison.Ordinal);

    /// <summary>Whether its properties must be of a type.</summary>
    public bool IsOfType => Type.EndsWith("_TYPE", StringComparison.Ordinal);

    public bool IsConstraint => Demands || IsUnique || IsOfType;

    /// <summary><c>the index person_name on :Person(name)</c>.</summary>
    public override string ToString() =>
        $"the {(IsConstraint ? "constraint" : Type == "FULLTEXT" ? "full-text index" : "index")} {Name} on :{string.Join('|', Of)}({string.Join(", ", Properties)})";

    /// <summary>What drops it.</summary>
    public string Drop => $"DROP {(IsConstraint ? "CONSTRAINT" : "INDEX")} `{Name.Replace("`", "``", StringComparison.Ordinal)}`";
}
