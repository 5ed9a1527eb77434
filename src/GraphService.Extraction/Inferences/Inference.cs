using GraphService.Extraction.Lexicons;
using GraphService.Extraction.Limits;
using GraphService.Extraction.Statements;

namespace GraphService.Extraction.Inferences;

/// <summary>
/// What follows by the rules of the ontology. In each round every rule sees the same facts, so that no order of rules matters; there are two rounds, so that
/// a rule can use what another gave, and none can go on for ever. Made once for a compile; safe for concurrent use.
/// </summary>
internal sealed class Inference(Lexicon lexicon)
{
    private const int Rounds = 2;
    private readonly IReadOnlyList<RuleMatcher> rules = [.. lexicon.Ontology.Rules.Select(r => new RuleMatcher(r, lexicon))];

    /// <summary>What follows and is not stated by the document itself, sorted by where it stands in the text.</summary>
    /// <param name="stated">What the document states.</param>
    /// <param name="premises">What only rules use.</param>
    /// <param name="run">How long it may take.</param>
    public IReadOnlyList<Finding> Of(IReadOnlyList<Finding> stated, IReadOnlyList<Finding> premises, DocumentRun run)
    {
        var known = stated.SelectMany(Same).ToHashSet();
        var found = new List<Finding>();
        for (var round = 0; round < Rounds; round++)
        {
            var facts = new Facts([.. stated, .. premises, .. found]);
            var follows = rules.SelectMany(r => r.Find(facts, run)).Where(f => !known.Contains(Key(f))).ToList();
            // One statement that follows in several ways has a witness in each; those of a later round are no news of it.
            known.UnionWith(follows.SelectMany(Same));
            found.AddRange(follows);
        }
        return found;
    }

    private static (object, string, object, int) Key(Finding f) => (f.Subject, f.Predicate, f.Object, (int)f.Stance);

    private IEnumerable<(object, string, object, int)> Same(Finding f)
    {
        yield return Key(f);
        if (lexicon.Ontology.TryGet(f.Predicate, out var predicate) && predicate.Symmetric)
            yield return (f.Object, f.Predicate, f.Subject, (int)f.Stance);
    }
}
