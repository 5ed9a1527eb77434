namespace GraphService.Extraction.Evaluation;

/// <summary>Predicates that the lenient figures let stand for each other. One that is in no group stands for itself only.</summary>
internal static class PredicateGroups
{
    private static readonly string[][] Groups =
    [
        ["INVESTED_IN", "ACQUIRED", "OWNS", "PARENT_OF", "FUNDS"],
        ["HOLDS_POSITION", "EDUCATED_AT"],
        ["PARTICIPATED_IN", "HOSTED"],
        ["HELD_AT", "LOCATED_IN"],
        ["FOUNDED", "LAUNCHED", "DEVELOPS", "PLANS", "PROPOSED"],
        ["PARTNERS_WITH", "NEGOTIATES_WITH", "SUPPORTS", "INVITED", "CUSTOMER_OF"],
        ["PART_OF", "MEMBER_OF", "BUILDS_ON"],
        ["ADOPTED", "PARTY_TO"],
        ["TARGETS", "COUNTERS"],
    ];

    private static readonly Dictionary<string, string> First =
        Groups.SelectMany(g => g.Select(p => (Predicate: p, First: g[0]))).ToDictionary(p => p.Predicate, p => p.First, StringComparer.Ordinal);

    /// <summary>The predicate that stands for the whole group of one.</summary>
    public static string Of(string predicate) => First.GetValueOrDefault(predicate, predicate);
}
