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
        EntityNumbers = new(Entities.Count, e => Entities[e].Id, Entities.SelectMany((e, i) => e.FormerIds.Select(former => (former, i))));
        StatementNumbers = new(Statements.Count, s => Statements[s].Id);
        DocumentNumbers = new(Documents.Count, d => Documents[d].Id);
        PassageNumbers = new(Passages.Count, p => Passages[p].Id);
        ConflictNumbers = new(graph.Conflicts.Count, c => graph.Conflicts[c].Id);
        (Subjects, Objects) = (new int[Statements.Count], new int[Statements.Count]);
        for (var s = 0; s < Statements.Count; s++)
            (Subjects[s], Objects[s]) = (EntityNumbers.Get(Statements[s].Subject, Statements[s].Id), EntityNumbers.Get(Statements[s].Object, Statements[s].Id));
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
