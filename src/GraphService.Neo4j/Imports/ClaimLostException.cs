namespace GraphService.Neo4j.Imports;

/// <summary>Another import took this one for dead.</summary>
public sealed class ClaimLostException()
    : ImportException("another import has taken over, since this one gave no sign of life for too long; what this one wrote is whole in itself, and the other goes on from there");
