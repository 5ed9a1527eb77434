using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tables.Mappings;

/// <summary>What each row states.</summary>
/// <param name="Subject">An entity of the mapping.</param>
/// <param name="Predicate">Of the ontology.</param>
/// <param name="Object">An entity of the mapping.</param>
internal sealed record MappedStatement(MappedEntity Subject, Predicate Predicate, MappedEntity Object)
{
    public Stance Stance { get; init; }

    public MappedField? Amount { get; init; }

    public MappedField? RoundAmount { get; init; }

    public MappedField? Currency { get; init; }

    public MappedField? Share { get; init; }

    public MappedField? Role { get; init; }

    public MappedField? Round { get; init; }

    public MappedField? Date { get; init; }

    public MappedField? ValidFrom { get; init; }

    public MappedField? ValidUntil { get; init; }

    /// <summary>All fields that it has.</summary>
    public IEnumerable<MappedField> Fields => new[] { Amount, RoundAmount, Currency, Share, Role, Round, Date, ValidFrom, ValidUntil }.OfType<MappedField>();
}
