using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Neo4j.Walks;

/// <summary>Stances as the database spells them.</summary>
internal static class StanceNames
{
    public static IReadOnlyList<string> Of(IEnumerable<Stance> stances) => [.. stances.Select(s => Spelling.Of(s))];
}
