namespace GraphService.Neo4j.Clients.Values;

/// <summary>A value of a type that no graph holds; equal to itself only.</summary>
/// <param name="type">What Neo4j calls it: <c>Point</c>.</param>
internal sealed class OtherValue(string type)
{
    public override string ToString() => $"a {type}";
}
