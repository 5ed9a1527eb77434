namespace GraphService.Walks;

/// <summary>Entities one after another, with the steps between them.</summary>
/// <param name="Entities">One more than steps.</param>
/// <param name="Steps">For each step, the statements by which it can be taken.</param>
public sealed record Route(IReadOnlyList<int> Entities, IReadOnlyList<IReadOnlyList<int>> Steps)
{
    /// <summary>Every choice of one statement a step, in order of the statements taken in turn.</summary>
    public IEnumerable<int[]> Choices()
    {
        var places = new int[Steps.Count];
        for (var i = 0; i >= 0;)
        {
            yield return [.. places.Select((place, step) => Steps[step][place])];
            for (i = Steps.Count - 1; i >= 0 && ++places[i] == Steps[i].Count; i--)
                places[i] = 0;
        }
    }
}
