using GraphService.Entities;
using GraphService.Graphs;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>What questions are asked about: entities and beginnings of names at random, of one seed.</summary>
internal sealed class Picks(CompiledGraph graph)
{
    private readonly Random random = new(1);
    private readonly IReadOnlyList<EntityId> entities = [.. graph.Entities.Select(e => e.Id)];
    private readonly IReadOnlyList<EntityId> investors = [.. graph.Statements.Select(s => s.Subject).Distinct()];
    private readonly IReadOnlyList<string> names = [.. graph.Entities.Select(e => e.PrimaryName)];

    public string Entity() => entities[random.Next(entities.Count)].Value;

    /// <summary>One that has investments, each as likely as the other.</summary>
    public string Investor() => investors[random.Next(investors.Count)].Value;

    /// <summary>The first letters of a name that there is.</summary>
    public string Beginning(int letters) => names[random.Next(names.Count)][..letters];

    public int Millions() => random.Next(200, 900);
}
