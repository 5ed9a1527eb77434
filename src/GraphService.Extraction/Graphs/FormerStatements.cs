using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Curation;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Witnesses;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Graphs;

/// <summary>Statements by the ids that they had before anybody decided about entities: whoever wrote the id down saw that graph.</summary>
internal sealed class FormerStatements
{
    private readonly Dictionary<StatementId, StatementContent> former;
    private readonly Dictionary<EntityId, List<EntityId>> now;
    private readonly Dictionary<StatementId, StatementContent> byId;
    private readonly ILookup<(EntityId, string, EntityId, Stance), StatementContent> byEnds;
    private readonly Ontology ontology;

    public FormerStatements(Ontology ontology, IReadOnlyList<DocumentReading> readings, IReadOnlyDictionary<DocumentReading, DocumentId> documents,
        CuratedEntities curated, Dictionary<StatementContent, List<Witness>> stated)
    {
        this.ontology = ontology;
        var ids = curated.Before.SelectMany(l => l.Key.Locals, (l, local) => (local, l.Value)).ToDictionary(p => p.local, p => p.Value);
        var before = WitnessReader.Read(readings, documents, ids, ontology);
        StatementSources.Join(before);
        former = before.Keys.ToDictionary(c => c.Id);
        now = ids.GroupBy(i => i.Value).ToDictionary(g => g.Key, g => g.Select(i => curated.Ids[i.Key]).Distinct().ToList());
        byId = stated.Keys.ToDictionary(c => c.Id);
        byEnds = stated.Keys.ToLookup(c => (c.Subject, c.Predicate, c.Object, c.Stance));
    }

    /// <summary>What it is now; null where there was none, or it can't be told which it is.</summary>
    public StatementContent? Find(StatementId id)
    {
        if (!former.TryGetValue(id, out var content) || !ontology.TryGet(content.Predicate, out var predicate))
            return null;
        var moved = from subject in now[content.Subject]
                    from @object in now[content.Object]
                    select WitnessReader.ContentOf(subject, predicate, @object, content.Stance, content.Qualifiers);
        var found = moved.OfType<StatementContent>().ToList();
        return found.Select(c => byId.GetValueOrDefault(c.Id)).FirstOrDefault(c => c is not null)
            ?? (found.SelectMany(c => byEnds[(c.Subject, c.Predicate, c.Object, c.Stance)]).ToList() is [var one] ? one : null);
    }
}
