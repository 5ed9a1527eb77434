using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>A chain with the day for which it was asked.</summary>
internal sealed record ChainOnDay(InvestmentChain Chain, DateOnly? Day);
