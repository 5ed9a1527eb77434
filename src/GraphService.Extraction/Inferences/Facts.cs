using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>Findings by predicate and by either end.</summary>
internal sealed class Facts
{
    private readonly ILookup<string, Finding> byPredicate;
    private readonly ILookup<(string, DocumentEntity), Finding> bySubject;
    private readonly ILookup<(string, DocumentEntity), Finding> byObject;

    public Facts(IReadOnlyList<Finding> findings)
    {
        byPredicate = findings.ToLookup(f => f.Predicate, StringComparer.Ordinal);
        bySubject = findings.ToLookup(f => (f.Predicate, f.Subject));
        byObject = findings.ToLookup(f => (f.Predicate, f.Object));
    }

    /// <summary>Those of a predicate, of one subject and object where these are known.</summary>
    public IEnumerable<Finding> Of(string predicate, DocumentEntity? subject, DocumentEntity? @object) => (subject, @object) switch
    {
        (null, null) => byPredicate[predicate],
        ({ } one, null) => bySubject[(predicate, one)],
        (null, { } other) => byObject[(predicate, other)],
        ({ } one, { } other) => bySubject[(predicate, one)].Where(f => f.Object == other),
    };
}
