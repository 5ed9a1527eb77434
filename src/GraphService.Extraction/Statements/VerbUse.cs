using GraphService.Entities;
using GraphService.Extraction.Resolution;

namespace GraphService.Extraction.Statements;

/// <summary>One use of a verb in a Japanese sentence: where it stands and what is around it.</summary>
/// <param name="reading">The sentence.</param>
/// <param name="at">Where the verb's stem begins.</param>
/// <param name="end">Where the stem ends, excluded.</param>
/// <param name="rest">The text behind the stem.</param>
internal sealed class VerbUse(ClauseReading reading, int at, int end, string rest)
{
    public ClauseReading Reading { get; } = reading;

    public int At { get; } = at;

    public string Rest { get; } = rest;

    public (int Start, int End) Clause { get; } = reading.ClauseAt(at);

    /// <summary>Where its part of the clause begins: behind the verb before it.</summary>
    public int From { get; } = reading.PreviousVerb(reading.ClauseAt(at), at);

    /// <summary>The mention that it describes (採択した宣言), or null.</summary>
    public Slot? Head => Verbs.ToHead(Rest) is { } length ? Reading.HeadAt(end + length) : null;

    /// <summary>The mention behind 投資しているのは, or null.</summary>
    public Slot? Cleft => Verbs.ToCleft(Rest) is { } gap ? Reading.HeadAt(end + gap) : null;

    /// <summary>Whether a が stands before it in its own part of the clause, with a known name or not.</summary>
    public bool HasOwnSubject => Reading.Arguments.Any(a => a.At >= From && a.At < At && a.Particle == "が") || Reading.Subjects.Between(From, At);

    /// <summary>Who wishes, in someone's words; null where the clause says whose wish it is.</summary>
    public Slot? Wisher(IReadOnlyList<EntityType> types) => HasOwnSubject ? null : Reading.ImpliedSpeaker(types);

    /// <summary>The speaker's side, where the clause names no subject.</summary>
    public Role Speaker(IReadOnlyList<string> particles, IReadOnlyList<EntityType> types) =>
        particles.Contains("が") && !Verbs.IsCleft(Rest) && !Reading.Subjects.Between(Clause.Start, At)
        && Reading.ImpliedSpeaker(types) is { } speaker ? new Role([speaker], 2) : Role.None;

    /// <summary>A role in which who tells of the deed (X社の社長は…したと述べた) stands for the body that he or she leads.</summary>
    public static Role Bodies(Role told, IReadOnlyList<EntityType> types) =>
        told with { Slots = [.. told.Slots.Select(s => BodyOf(s) is { } body && types.Contains(body.Type) ? s with { Entity = body } : s)] };

    private static DocumentEntity? BodyOf(Slot slot) => slot.Entity is { Type: EntityType.Person, Office: { } office } ? office.Body : null;

    /// <summary>What is listed with a mention, as far as it may have the role.</summary>
    public Role Whole(Slot slot, int distance, IReadOnlyList<EntityType> types) =>
        new([.. Reading.Sentence.Listed(slot).Where(s => types.Contains(s.Entity!.Type))], distance);
}
