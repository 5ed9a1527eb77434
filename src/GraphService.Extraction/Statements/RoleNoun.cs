using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>What a noun says of the name behind it.</summary>
/// <param name="Predicate">What it states.</param>
/// <param name="HoldsObject">Whether the name behind it is the object; else it is the subject.</param>
/// <param name="HolderTypes">Types that the name behind it may have.</param>
/// <param name="OwnerTypes">Types that what it belongs to may have.</param>
/// <param name="Role">As what the subject acts, or null.</param>
internal sealed record RoleNoun(
    Predicate Predicate, bool HoldsObject, IReadOnlyList<EntityType> HolderTypes, IReadOnlyList<EntityType> OwnerTypes, string? Role)
{
    public static RoleNoun Of(Predicate predicate, ClauseFrame frame)
    {
        var (subjects, objects) = (Types(frame.SubjectTypes, predicate.SubjectTypes), Types(frame.ObjectTypes, predicate.ObjectTypes));
        return frame.Subject.Contains("Possessor") ? new(predicate, true, objects, subjects, null) : new(predicate, false, subjects, objects, null);
    }

    public static RoleNoun Of(Predicate predicate, PredicateLabel label) => label.NamesSubject
        ? new(predicate, false, predicate.SubjectTypes, predicate.ObjectTypes, label.Role)
        : new(predicate, true, predicate.ObjectTypes, predicate.SubjectTypes, label.Role);

    private static IReadOnlyList<EntityType> Types(IReadOnlyList<EntityType> narrow, IReadOnlyList<EntityType> wide) => narrow.Count > 0 ? narrow : wide;
}
