using GraphService.Conflicts;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Embedded.Numbering;

/// <summary>A compiled graph whose parts are known by their places in its lists.</summary>
internal sealed class NumberedGraph
{
    public NumberedGraph(CompiledGraph graph)
    {
        Graph = graph;
        EntityNumbers = new(Entities.Select(e => e.Id), Entities.SelectMany((e, i) => e.FormerIds.Select(former => (former, i))));
        StatementNumbers = new(Statements.Select(s => s.Id));
        DocumentNumbers = new(Documents.Select(d => d.Id));
        PassageNumbers = new(Passages.Select(p => p.Id));
        ConflictNumbers = new(graph.Conflicts.Select(c => c.Id));
        Subjects = [.. Statements.Select(s => EntityNumbers.Get(s.Subject, s.Id))];
        Objects = [.. Statements.Select(s => EntityNumbers.Get(s.Object, s.Id))];
        Degrees = CountAsserted();
    }

    public CompiledGraph Graph { get; }

    public IReadOnlyList<Entity> Entities => Graph.Entities;

    public IReadOnlyList<Statement> Statements => Graph.Statements;

    public IReadOnlyList<SourceDocument> Documents => Graph.Documents;

    public IReadOnlyList<Passage> Passages => Graph.Passages;

    /// <summary>Former ids have the number of the entity that they were joined into.</summary>
    public Numbers<EntityId> EntityNumbers { get; }

    public Numbers<StatementId> StatementNumbers { get; }

    public Numbers<DocumentId> DocumentNumbers { get; }

    public Numbers<PassageId> PassageNumbers { get; }

    public Numbers<ConflictId> ConflictNumbers { get; }

    /// <summary>The subject of each statement.</summary>
    public int[] Subjects { get; }

    /// <summary>The object of each statement.</summary>
    public int[] Objects { get; }

    /// <summary>The number of asserted statements of each entity.</summary>
    public int[] Degrees { get; }

    /// <summary>The id that an entity has now, for one that it had before; an unknown one stays.</summary>
    public EntityId? Current(EntityId? id) => id is { } given && EntityNumbers.Find(given) is var number and >= 0 ? Entities[number].Id : id;

    private int[] CountAsserted()
    {
        var degrees = new int[Entities.Count];
        for (var s = 0; s < Statements.Count; s++)
        {
            if (Statements[s].Stance != Stance.Asserted)
                continue;
            degrees[Subjects[s]]++;
            if (Objects[s] != Subjects[s])
                degrees[Objects[s]]++;
        }
        return degrees;
    }
}
