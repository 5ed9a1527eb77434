using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>How a list of errors calls what is in a graph.</summary>
internal static class GraphNames
{
    public static string Of(IReadOnlyDictionary<EntityId, Entity> entities, Statement s) =>
        $"{entities[s.Subject].PrimaryName} {s.Predicate} {entities[s.Object].PrimaryName}";
}
