using System.Diagnostics.CodeAnalysis;
using GraphService.Entities;

namespace GraphService.Ontologies;

/// <summary>The types and predicates that statements may use. Predicates are in ordinal order of their names.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, Predicate> byName;

    /// <exception cref="ArgumentException">Two predicates share a name.</exception>
    public Ontology(IReadOnlyList<EntityTypeDefinition> entityTypes, IEnumerable<Predicate> predicates)
    {
        EntityTypes = entityTypes;
        Predicates = [.. predicates.OrderBy(p => p.Name, StringComparer.Ordinal)];
        byName = Predicates.ToDictionary(p => p.Name, StringComparer.Ordinal);
    }

    /// <summary>One a type, in the order of <see cref="EntityType"/>.</summary>
    public IReadOnlyList<EntityTypeDefinition> EntityTypes { get; }

    /// <summary>All predicates.</summary>
    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>Rules by which statements follow from others, in ordinal order of their names.</summary>
    public IReadOnlyList<InferenceRule> Rules { get; init; } = [];

    /// <summary>What is known by name.</summary>
    public IReadOnlyList<GazetteerEntry> Names { get; init; } = [];

    /// <summary>Words for offices and jobs.</summary>
    public IReadOnlyList<OfficeTitle> Titles { get; init; } = [];

    /// <summary>Nouns that say of which type things are; of two with one word the later counts.</summary>
    public IReadOnlyList<HeadNoun> Heads { get; init; } = [];

    /// <summary>Lists of words by their names, such as headers of columns.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>English for words of composed Japanese names, by what they are in the name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> English { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <summary>English for words of one kind, by their Japanese; none where there is no such kind.</summary>
    public IReadOnlyDictionary<string, string> EnglishOf(string kind) => English.GetValueOrDefault(kind) ?? new Dictionary<string, string>();

    /// <summary>The same without some of its rules.</summary>
    public Ontology Without(IReadOnlyCollection<string> rules) => rules.Count == 0 ? this : new Ontology(EntityTypes, Predicates)
    {
        Rules = [.. Rules.Where(r => !rules.Contains(r.Name))],
        Names = Names,
        Titles = Titles,
        Heads = Heads,
        Words = Words,
        English = English,
    };

    /// <summary>Types that a predicate doesn't take at one end, but rules do: who signs for a firm is a person.</summary>
    public IReadOnlyList<EntityType> Supposed(Predicate predicate, bool isSubject)
    {
        var allowed = isSubject ? predicate.SubjectTypes : predicate.ObjectTypes;
        return [.. Rules.SelectMany(r => r.TypesOfPremises()).Where(t => t.Predicate == predicate.Name && t.IsSubject == isSubject)
            .Select(t => t.Type).Except(allowed).Order()];
    }

    /// <summary>The words of a list; none where there is no such list.</summary>
    public IReadOnlyList<string> WordsOf(string list) => Words.GetValueOrDefault(list) ?? [];

    /// <summary>The predicate of a name, if there is one.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out Predicate? predicate) => byName.TryGetValue(name, out predicate);

    /// <summary>The predicates of a trait, one of <see cref="PredicateTraits"/>.</summary>
    public IEnumerable<Predicate> With(string trait) => Predicates.Where(p => p.Traits.Contains(trait));

    /// <summary>Whether a predicate is known and has a trait.</summary>
    public bool Has(string predicate, string trait) => TryGet(predicate, out var known) && known.Traits.Contains(trait);

    /// <summary>Names of the predicates that investment chains follow by default.</summary>
    public IEnumerable<string> MoneyPredicates => Predicates.Where(p => p.Money).Select(p => p.Name);
}
