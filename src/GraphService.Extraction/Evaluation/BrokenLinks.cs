using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;
using GraphService.Ontologies;

namespace GraphService.Extraction.Evaluation;

/// <summary>Finds the first link that broke between a text and a statement that the graph misses.</summary>
internal sealed class BrokenLinks(EvaluationScope scope)
{
    private readonly Dictionary<EntityId, Entity> entities = scope.Graph.Entities.ToDictionary(e => e.Id);
    private readonly ILookup<DocumentId, Mention> mentions = scope.Graph.Mentions.ToLookup(m => m.Document);

    /// <summary>Of several places that state it, the one at which a reader came furthest.</summary>
    public (BrokenLink Link, string Detail) Of(GoldLabel label) => label.Witnesses.Select(w => Of(label, w)).MaxBy(l => l.Link);

    private (BrokenLink Link, string Detail) Of(GoldLabel label, GoldStatement witness)
    {
        var subject = new End("subject", [.. label.Accepted.Select(t => t.Subject).Prepend(label.Triple.Subject).Distinct()]);
        var @object = new End("object", [.. label.Accepted.Select(t => t.Object).Prepend(label.Triple.Object).Distinct()]);
        End[] missing = [.. new[] { subject, @object }.Where(end => !EntitiesOf(end).Any())];
        if (missing.Length > 0)
            return (BrokenLink.EndNotFound, string.Join(" and ", missing.Select(e => $"{e.Role} {e.Labels[0]}")));
        if (scope.Graph.Ontology.TryGet(label.Triple.Predicate, out var predicate))
            foreach (var (end, types) in new[] { (subject, predicate.SubjectTypes), (@object, predicate.ObjectTypes) })
                if (EntitiesOf(end).All(e => !types.Contains(e.Type)))
                    return (BrokenLink.WrongType, $"{end.Role} {end.Labels[0]} is {Spelling.Of(EntitiesOf(end).First().Type)}");
        return InText(witness, subject, @object, predicate);
    }

    private (BrokenLink, string) InText(GoldStatement witness, End subject, End @object, Predicate? predicate)
    {
        var place = scope.DocumentOf.Where(p => p.Value == witness.Document).Select(p => (DocumentId?)p.Key).FirstOrDefault();
        if (place is not { } document || witness.Place is not { } at || at.End > scope.Graph.Texts[document].Length || at.Start >= at.End)
            return (BrokenLink.EndNotFound, "the labelled place is not in the graph's document");
        var span = new TextSpan(at.Start, at.End);
        if (scope.Sentences.IsSetAside(document, span))
            return (BrokenLink.SetAside, "");
        var sentences = scope.Sentences.Of(document).Where(s => s.Overlaps(span)).DefaultIfEmpty(span).ToList();
        var whole = sentences.Where(s => IsNamed(document, s, subject) && IsNamed(document, s, @object)).ToList();
        if (whole.Count == 0)
            return Apart(document, sentences, [subject, @object]);
        var stated = StatedIn(document, whole);
        return predicate is not null && whole.Any(s => Fires(predicate, document, s)) ? (BrokenLink.NoRole, stated) : (BrokenLink.NoFrame, stated);
    }

    // An end that stands there by a name of its own and is no mention was not recognised; else another sentence holds it.
    private (BrokenLink, string) Apart(DocumentId document, List<TextSpan> sentences, End[] ends)
    {
        var absent = ends.Where(e => !sentences.Exists(s => IsNamed(document, s, e))).ToList();
        var text = string.Concat(sentences.Select(s => scope.Sentences.Text(document, s)));
        var unrecognised = absent.Where(e => Aliases(e).Any(a => text.Contains(a, StringComparison.Ordinal))).ToList();
        if (unrecognised.Count > 0)
            return (BrokenLink.EndNotFound, $"{string.Join(" and ", unrecognised.Select(e => $"{e.Role} {e.Labels[0]}"))}, not recognised in this sentence");
        var where = absent.Count == 0 ? "the ends are in two sentences" : $"{string.Join(" and ", absent.Select(e => e.Role))} named elsewhere";
        return (BrokenLink.Discourse, where);
    }

    private IEnumerable<string> Aliases(End end) => end.Labels.SelectMany(l => scope.Entities.GetValueOrDefault(l)?.Aliases ?? []);

    private IEnumerable<Entity> EntitiesOf(End end) => end.Labels.SelectMany(scope.Linking.Of).Distinct().Select(id => entities[id]);

    private bool IsNamed(DocumentId document, TextSpan sentence, End end)
    {
        var ids = EntitiesOf(end).Select(e => e.Id).ToHashSet();
        return mentions[document].Any(m => ids.Contains(m.Entity) && sentence.Contains(m.Span.Start));
    }

    private bool Fires(Predicate predicate, DocumentId document, TextSpan sentence) => FrameWords.Fire(predicate, scope.Sentences.Text(document, sentence),
        [.. mentions[document].Where(m => sentence.Contains(m.Span)).Select(m => new TextSpan(m.Span.Start - sentence.Start, m.Span.End - sentence.Start))]);

    private string StatedIn(DocumentId document, List<TextSpan> sentences)
    {
        var stated = scope.Statements.Where(s => s.Evidence.Any(e => e.Document == document && sentences.Exists(x => x.Overlaps(e.Span)))).ToList();
        return stated.Count == 0 ? "nothing is stated there" : $"stated there: {string.Join("; ", stated.Take(3).Select(s => GraphNames.Of(entities, s)))}";
    }

    private sealed record End(string Role, IReadOnlyList<string> Labels);
}
