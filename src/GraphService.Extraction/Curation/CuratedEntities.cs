using GraphService.Diagnostics;
using GraphService.Entities;
using GraphService.Extraction.Linking;
using GraphService.Extraction.Resolution;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Curation;

/// <summary>All entities of the graph, and how entries and documents lead to them.</summary>
internal sealed class CuratedEntities
{
    private readonly Dictionary<DocumentEntity, EntityId> ids;
    private readonly Dictionary<EntityId, CuratedEntity> byId;
    private readonly Func<EntityReference, IReadOnlyList<CuratedEntity>> find;

    public CuratedEntities(IReadOnlyList<CuratedEntity> all, Func<EntityReference, IReadOnlyList<CuratedEntity>> find, IReadOnlyList<Diagnostic> problems)
    {
        (All, this.find, Problems) = (all, find, problems);
        ids = all.SelectMany(c => c.Linked.Locals, (c, local) => (local, c.Entity.Id)).ToDictionary(p => p.local, p => p.Id);
        byId = all.ToDictionary(c => c.Entity.Id);
    }

    public IReadOnlyList<CuratedEntity> All { get; }

    /// <summary>What stands for an entity in a document, and which it is.</summary>
    public IReadOnlyDictionary<DocumentEntity, EntityId> Ids => ids;

    /// <summary>The entities with their ids before anything was decided.</summary>
    public required IReadOnlyDictionary<LinkedEntity, EntityId> Before { get; init; }

    /// <summary>What is wrong with entries about entities.</summary>
    public IReadOnlyList<Diagnostic> Problems { get; }

    public CuratedEntity this[EntityId id] => byId[id];

    /// <summary>Those that an entry names.</summary>
    public IReadOnlyList<CuratedEntity> Find(EntityReference reference) => find(reference);

    /// <summary>Those of a graph about which nobody decided anything.</summary>
    public static CuratedEntities Of(IReadOnlyDictionary<LinkedEntity, EntityId> ids) =>
        new([.. ids.Select(l => new CuratedEntity(l.Key, EntityMaker.Make(l.Key, l.Value), []))], _ => [], []) { Before = ids };

    /// <summary>Whether a predicate may lead from one entity to another.</summary>
    public bool Fit(Predicate predicate, EntityId subject, EntityId @object) =>
        predicate.SubjectTypes.Contains(byId[subject].Entity.Type) && predicate.ObjectTypes.Contains(byId[@object].Entity.Type);

    /// <summary>What was decided about either end of a statement.</summary>
    public IEnumerable<Decision> DecisionsOn(StatementContent content) =>
        byId[content.Subject].Decisions.Concat(byId[content.Object].Decisions);
}
