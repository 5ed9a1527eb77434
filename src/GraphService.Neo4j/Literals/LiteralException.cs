namespace GraphService.Neo4j.Literals;

/// <summary>A text is no Cypher literal of the kinds that this program writes.</summary>
internal sealed class LiteralException(int index, string message) : Exception(message)
{
    /// <summary>Where it stopped, in UTF-16 units from the start of the text.</summary>
    public int Index { get; } = index;
}
