using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;

namespace GraphService.Extraction.Evaluation;

/// <summary>Scores the entities that the scored documents mention.</summary>
internal sealed class EntityScoring(EvaluationScope scope, Score score)
{
    private readonly Dictionary<EntityId, Entity> entities = scope.Graph.Entities.ToDictionary(e => e.Id);

    public void Run()
    {
        var standing = Seen().SelectMany(id => scope.Linking.Knows(id) ? scope.Linking.All(id).Select(g => (Gold: g, Own: id)) : [])
            .ToLookup(p => p.Gold, p => p.Own, StringComparer.Ordinal);
        foreach (var id in Seen())
            Own(id);
        foreach (var label in scope.Entities.Values.Where(e => e.Required && e.IsIn(scope.Documents)))
            Label(label, [.. standing[label.Id]]);
    }

    // Ordinal, as ids are compared in files.
    private IEnumerable<EntityId> Seen() => scope.Graph.Mentions.Where(m => scope.DocumentOf.ContainsKey(m.Document)).Select(m => m.Entity)
        .Concat(scope.Statements.SelectMany(s => new[] { s.Subject, s.Object })).Distinct().Order();

    private void Own(EntityId id)
    {
        foreach (var other in scope.Linking.WronglyMerged(id))
        {
            score.WronglyMerged++;
            Add("entities wrongly merged", $"{id}: {scope.Linking.First(id)} and {other}", id);
        }
        if (scope.Linking.Knows(id) && scope.Entities[scope.Linking.First(id)].IsIn(scope.Documents))
            return;
        score.Entities.Own(TypeOf(id), isRight: false);
        score.EntitiesAnyType.Own(TypeOf(id), isRight: false);
        Add("entities not labelled", $"{TypeOf(id)} {entities[id].PrimaryName} ({id})", id);
    }

    private void Label(GoldEntity label, List<EntityId> found)
    {
        var typed = found.Where(id => label.Types.Contains(TypeOf(id)) || scope.Linking.First(id) != label.Id).ToHashSet();
        var ordered = found.OrderBy(id => !typed.Contains(id)).ThenBy(id => id).ToList();
        score.Entities.Label(label.Type, typed.Count > 0);
        score.EntitiesAnyType.Label(label.Type, found.Count > 0);
        for (var i = 0; i < ordered.Count; i++)
        {
            score.Entities.Own(TypeOf(ordered[i]), isRight: typed.Count > 0 && i == 0);
            score.EntitiesAnyType.Own(TypeOf(ordered[i]), isRight: i == 0);
        }
        score.Split += Math.Max(0, found.Count - 1);
        Explain(label, ordered, typed.Count > 0);
    }

    private void Explain(GoldEntity label, List<EntityId> found, bool typed)
    {
        if (found.Count == 0)
            score.Errors.Add("entities missed", new($"{label}") { Sentence = ErrorLists.SentenceOf(scope, label) });
        else if (!typed)
            Add("entities of a wrong type", $"{label}: {string.Join(", ", found.Select(TypeOf))}", found[0]);
        if (found.Count > 1)
            Add("entities split", $"{label}: {string.Join(", ", found)}", found[1]);
    }

    private void Add(string kind, string what, EntityId where) => score.Errors.Add(kind, new(what) { Sentence = ErrorLists.SentenceOf(scope, where) });

    private string TypeOf(EntityId id) => Spelling.Of(entities[id].Type);
}
