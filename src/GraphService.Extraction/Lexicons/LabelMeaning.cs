using GraphService.Entities;
using GraphService.Ontologies;

namespace GraphService.Extraction.Lexicons;

/// <summary>What a value is to what its line, its column or its list is about.</summary>
/// <param name="Predicate">The predicate that the label states.</param>
/// <param name="NamesSubject">Whether the value is the statement's subject, and not its object.</param>
/// <param name="Role">The role that the label gives to the value.</param>
internal sealed record LabelMeaning(Predicate Predicate, bool NamesSubject, string? Role)
{
    /// <summary>Of which types the value may be.</summary>
    public IReadOnlyList<EntityType> Types => NamesSubject ? Predicate.SubjectTypes : Predicate.ObjectTypes;
}
