using GraphService.Conflicts;
using GraphService.Embedded.Numbering;
using GraphService.Entities;
using GraphService.Statements;
using GraphService.Stores;
using GraphService.Walks;

namespace GraphService.Embedded.Contents;

/// <summary>The conflicts that each statement is part of.</summary>
internal sealed class ConflictGroups
{
    private readonly NumberedGraph graph;
    private readonly Grouping byStatement;

    public ConflictGroups(NumberedGraph graph)
    {
        this.graph = graph;
        var pairs = graph.Graph.Conflicts.SelectMany((c, i) => c.Statements.Distinct().Select(s => (graph.StatementNumbers.Get(s, c.Id), i)));
        byStatement = new Grouping(graph.Statements.Count, [.. pairs]);
    }

    /// <summary>Whether a statement is part of a conflict.</summary>
    public bool Concern(int statement) => byStatement[statement].Length > 0;

    public IReadOnlyList<Conflict> Of(StatementId statement) =>
        Array.ConvertAll(byStatement[graph.StatementNumbers.Find(statement)].ToArray(), i => graph.Graph.Conflicts[i]);

    public Page<Conflict> List(ConflictKind? kind, EntityId? entity, PageRequest page)
    {
        if (kind is null && entity is null)
            return graph.Graph.Conflicts.Slice(page);
        var fitting = graph.Graph.Conflicts.Where(c => (kind is null || c.Kind == kind) && (entity is not { } id || Concerns(c, graph.EntityNumbers.Find(id))));
        return fitting.ToList().Slice(page);
    }

    private bool Concerns(Conflict conflict, int entity) =>
        conflict.Statements.Select(graph.StatementNumbers.Find).Any(s => graph.Subjects[s] == entity || graph.Objects[s] == entity);
}
