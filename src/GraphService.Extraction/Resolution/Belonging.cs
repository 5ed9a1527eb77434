namespace GraphService.Extraction.Resolution;

/// <summary>To which state an entity belongs, by its office and by what its name says it is part of; the same for drafts and for what they become.</summary>
internal static class Belonging
{
    // Entities may lead to each other in a circle.
    private const int MostSteps = 8;

    /// <summary>The state that it is or belongs to; null where it leads to none.</summary>
    /// <param name="entity">Where to begin.</param>
    /// <param name="isState">Whether one is a state.</param>
    /// <param name="above">To whom one belongs.</param>
    public static T? StateOf<T>(T? entity, Func<T, bool> isState, Func<T, T?> above)
        where T : class
    {
        for (var steps = 0; entity is not null && steps < MostSteps; steps++, entity = above(entity))
            if (isState(entity))
                return entity;
        return null;
    }
}
