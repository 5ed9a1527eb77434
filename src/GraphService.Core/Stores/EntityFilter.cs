using GraphService.Documents;
using GraphService.Entities;

namespace GraphService.Stores;

/// <summary>Which entities are asked for; what is null does not restrict, an empty list fits nothing.</summary>
public sealed record EntityFilter
{
    /// <summary>No restriction.</summary>
    public static EntityFilter None { get; } = new();

    /// <summary>Of one of these types.</summary>
    public IReadOnlyList<EntityType>? Types { get; init; }

    /// <summary>Of one of these subtypes.</summary>
    public IReadOnlyList<string>? Subtypes { get; init; }

    /// <summary>
    /// One of its names contains it, compared by <see cref="Search.SearchText.NameKeyOf"/>. An empty text does not restrict; one that has
    /// something in it but an empty key (spaces, a middle dot) is in no name (<see cref="Search.NameFilters.FitsNothing"/>).
    /// </summary>
    public string? NameContains { get; init; }

    /// <summary>One of its names starts with it, compared in the same way.</summary>
    public string? NameStartsWith { get; init; }

    /// <summary>Mentioned in the document.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>At least so many asserted statements.</summary>
    public int? MinDegree { get; init; }
}
