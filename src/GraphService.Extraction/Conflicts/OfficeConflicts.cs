using GraphService.Conflicts;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Conflicts;

/// <summary>Two holders at one time of an office of which a body has one.</summary>
internal static class OfficeConflicts
{
    public static IEnumerable<ConflictDraft> Find(StatedGraph graph)
    {
        var sole = new SoleTitles(graph.Ontology);
        return
            from s in graph.Asserted
            where graph.Ontology.Has(s.Predicate, PredicateTraits.Office)
            let office = sole.Of(s.Qualifiers.Role)
            where office is not null
            group s by (s.Object, Office: office) into holders
            let involved = Clash.Among(holders, s => s, (a, b) => graph.AreTwo(a.Subject, b.Subject) && AtOnce(graph, a, b))
            where involved.Count > 1
            let names = graph.Listed(involved, s => $"{graph.En(s.Subject)}, {s.Qualifiers.Role}")
            select new ConflictDraft(ConflictKind.Role, involved,
                $"{graph.Ja(holders.Key.Object)}の{holders.Key.Office}が同じ時期に二人いる：{names}",
                $"Two holders of one office of {graph.En(holders.Key.Object)} at one time: {names}");
    }

    private static bool AtOnce(StatedGraph graph, Statement a, Statement b) =>
        graph.SpanOf(a) is { } x && graph.SpanOf(b) is { } y ? x.Meets(y) : StatedGraph.ShareADocument(a, b);
}
