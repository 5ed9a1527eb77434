namespace GraphService.Walks;

/// <summary>From an entity to one of its neighbours.</summary>
/// <param name="Entity">The neighbour.</param>
/// <param name="Statements">All statements that lead there, in order of ids.</param>
public sealed record Step(int Entity, IReadOnlyList<int> Statements);
