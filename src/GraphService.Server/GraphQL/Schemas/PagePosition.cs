namespace GraphService.Server.GraphQL.Schemas;

/// <summary>What pageInfo is made of.</summary>
internal sealed record PagePosition(int Offset, int Count, int Total);
