namespace GraphService.Neo4j.Tests.Imports;

/// <summary>Stands for the end of a process: nothing that the product knows or tries again.</summary>
internal sealed class KilledException() : Exception("killed");
