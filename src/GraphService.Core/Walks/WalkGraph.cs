namespace GraphService.Walks;

/// <summary>
/// Entities and statements as numbers, each in order of the ids: what stores find routes on, the whole graph or the part of it that a walk can
/// reach. Two parts of one graph give the same routes in the same order as long as both hold all that those routes pass.
/// </summary>
public sealed class WalkGraph
{
    private readonly IReadOnlyList<int> subjects;
    private readonly IReadOnlyList<int> objects;
    private readonly Func<int, bool> symmetric;

    /// <param name="entities">How many entities there are.</param>
    /// <param name="subjects">The subject of each statement.</param>
    /// <param name="objects">The object of each statement.</param>
    /// <param name="symmetric">Whether a statement's predicate is symmetric.</param>
    public WalkGraph(int entities, IReadOnlyList<int> subjects, IReadOnlyList<int> objects, Func<int, bool> symmetric)
    {
        (this.subjects, this.objects, this.symmetric) = (subjects, objects, symmetric);
        Outgoing = Grouping.ByKey(entities, subjects);
        Incoming = Grouping.ByKey(entities, objects);
    }

    /// <summary>The statements of which an entity is the subject, in order of ids.</summary>
    public Grouping Outgoing { get; }

    /// <summary>The statements of which an entity is the object, in order of ids.</summary>
    public Grouping Incoming { get; }

    /// <summary>The other end of a statement, seen from one of them.</summary>
    public int Other(int statement, int entity) => subjects[statement] == entity ? objects[statement] : subjects[statement];

    /// <summary>Whether a statement says the same of both its ends.</summary>
    public bool IsSymmetric(int statement) => symmetric(statement);
}
