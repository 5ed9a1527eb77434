namespace GraphService.Extraction.Statements;

/// <summary>A mention with the particle that gives its role.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="At">Where its sign stands in the annotated sentence.</param>
/// <param name="Particle">が, を, に… in its plainest form; は for a topic.</param>
/// <param name="End">Where the particle ends, excluded.</param>
internal sealed record CaseArgument(Slot Slot, int At, string Particle, int End)
{
    /// <summary>Whether it is the sentence's topic, which stands for が and を.</summary>
    public bool IsTopic => Particle is "は" or "も";
}
