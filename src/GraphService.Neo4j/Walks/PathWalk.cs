using GraphService.Entities;
using GraphService.Neo4j.Queries;
using GraphService.Ontologies;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Neo4j.Walks;

/// <summary>
/// Finds the shortest ways between two entities from both ends at once, the smaller front first. After so many steps in all, every path of
/// that length lies in what was read; so it reads no further than the paths that are asked for need.
/// </summary>
internal sealed class PathWalk(QueryRunner queries, Ontology ontology)
{
    /// <param name="query">What is asked for.</param>
    /// <param name="from">Its one end, by the id that it has now; not the other end.</param>
    /// <param name="to">Its other end.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public async Task<IReadOnlyList<FoundRoute>> FindAsync(PathQuery query, EntityId from, EntityId to, CancellationToken cancellation)
    {
        var (longest, most) = (Math.Min(query.MaxLength, PathQuery.LengthLimit), Math.Min(query.First, PathQuery.CountLimit));
        var symmetric = ontology.Predicates.Where(p => p.Symmetric).Select(p => p.Name).ToHashSet();
        var reader = new StepReader(queries, Rules(query, symmetric));
        var (part, forth, back) = (new WalkPart(), new WalkFront(from, backwards: false), new WalkFront(to, backwards: true));
        while (forth.Depth + back.Depth < longest && forth.Entities.Count > 0 && back.Entities.Count > 0)
        {
            var front = back.Entities.Count < forth.Entities.Count ? back : forth;
            part.Add(await reader.AdvanceAsync(front, cancellation));
            if (forth.Meets(back) && Routes(forth.Depth + back.Depth) is { } found && found.Count == most)
                return found;
        }
        return Routes(longest);

        IReadOnlyList<FoundRoute> Routes(int length)
        {
            var numbered = part.Numbered([from, to], symmetric);
            var steps = new Steps(numbered.Graph, _ => true, query.Directed ? Ways.AlongAndSymmetric : Ways.Both);
            var routes = new ShortestRoutes(steps, numbered.NumberOf(to), length, cancellation).From(numbered.NumberOf(from));
            return [.. routes.SelectMany(numbered.Along).Take(most)];
        }
    }

    private static WalkRules Rules(PathQuery query, IReadOnlySet<string> symmetric)
    {
        IReadOnlyList<string> backwards = [.. symmetric.Where(p => query.Predicates is null || query.Predicates.Contains(p))];
        return new WalkRules(query.Predicates, query.Directed ? backwards : query.Predicates, query.Stances, query.AsOf, null);
    }
}
