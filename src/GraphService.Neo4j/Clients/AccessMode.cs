namespace GraphService.Neo4j.Clients;

/// <summary>What a statement may do; a cluster sends reads to any of its members, and a server refuses a write that was called a read.</summary>
public enum AccessMode
{
    Read,
    Write,
}
