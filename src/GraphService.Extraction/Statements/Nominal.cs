namespace GraphService.Extraction.Statements;

/// <summary>A noun without a name in it, with the particle that gives its role: 競合他社が, みずもりは.</summary>
/// <param name="At">Where its particle stands in the annotated sentence.</param>
/// <param name="End">Where the particle ends, excluded.</param>
/// <param name="Particle">が, を, に, は, も, では, には.</param>
/// <param name="Acts">Whether it may be somebody who acts, so that it is a topic of its own for the sentences that follow.</param>
internal readonly record struct Nominal(int At, int End, string Particle, bool Acts)
{
    /// <summary>Whether it is or may be the subject of the clause.</summary>
    public bool IsSubject => Particle is "が" or "は" or "も" or "では" or "には";

    /// <summary>Whether it holds for the whole clause, not only up to the next verb.</summary>
    public bool IsTopic => Particle is "は" or "も" or "では" or "には";
}
