namespace GraphService.Server.Tests.GraphQL;

/// <summary>Chooses at random, the same for the same seed.</summary>
internal sealed class WildChoice(int seed)
{
#pragma warning disable CA5394 // A seed that is printed is the point here.
    private readonly Random random = new(seed);

    public bool Chance(int oneIn) => random.Next(oneIn) == 0;

    public int Number(int from, int to) => random.Next(from, to + 1);

    public T OneOf<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
#pragma warning restore CA5394
}
