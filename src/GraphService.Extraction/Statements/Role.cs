namespace GraphService.Extraction.Statements;

/// <summary>What fills a role of a case frame.</summary>
/// <param name="Slots">The mention and those listed with it; none where nothing fills the role.</param>
/// <param name="Distance">How far it had to be looked for: 0 in the clause, 1 in the sentence, 2 in the one before.</param>
internal readonly record struct Role(IReadOnlyList<Slot> Slots, int Distance)
{
    /// <summary>Whether only whose it is is named: the platform of Kestrel.</summary>
    public bool ByOwner { get; init; }

    public static Role None { get; } = new([], 0);
}
