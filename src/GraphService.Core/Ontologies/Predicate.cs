using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>A verb of the ontology: what it joins, what it is called, and the words and case frames that signal it in a text.</summary>
public sealed record Predicate(string Name)
{
    /// <summary>As people call it.</summary>
    public required Label Label { get; init; }

    /// <summary>What it means.</summary>
    public required Label Description { get; init; }

    /// <summary>How it reads between its subject and its object in an English sentence: <c>invested in</c>.</summary>
    public required string Phrase { get; init; }

    /// <summary>The same verb behind "to": <c>invest in</c>; null where the phrase also fits what is only planned or in talks.</summary>
    public string? Infinitive { get; init; }

    /// <summary>Types that its subject may have.</summary>
    public required IReadOnlyList<EntityType> SubjectTypes { get; init; }

    /// <summary>Types that its object may have.</summary>
    public required IReadOnlyList<EntityType> ObjectTypes { get; init; }

    /// <summary>Whether it reads the same from both sides.</summary>
    public bool Symmetric { get; init; }

    /// <summary>The GraphQL field on the subject's type.</summary>
    public required string Field { get; init; }

    /// <summary>The GraphQL field on the object's type; equals <see cref="Field"/> when symmetric.</summary>
    public required string InverseField { get; init; }

    /// <summary>The stances that its fields give when none are asked for.</summary>
    public required IReadOnlyList<Stance> DefaultStances { get; init; }

    /// <summary>Whether investment chains follow it by default.</summary>
    public bool Money { get; init; }

    /// <summary>Whether its statements carry the sum that stands in their clause.</summary>
    public bool HasSum => Money || Traits.Contains(PredicateTraits.Sum);

    /// <summary>Whether its statements carry the date that stands in their clause.</summary>
    public bool Dated { get; init; } = true;

    /// <summary>What readers need to know of it besides its words, by the words of <see cref="PredicateTraits"/>.</summary>
    public IReadOnlyList<string> Traits { get; init; } = [];

    /// <summary>Words before values, above columns and before lists that say it.</summary>
    public IReadOnlyList<PredicateLabel> Labels { get; init; } = [];

    /// <summary>Words before values and above columns that hold its date: 設立, Founded.</summary>
    public IReadOnlyList<string> DateLabels { get; init; } = [];

    /// <summary>Classes of verbs and nouns that say it.</summary>
    public IReadOnlyList<ClauseFrame> Clauses { get; init; } = [];

    /// <summary>The ways in which a text says it.</summary>
    public IReadOnlyList<CaseFrame> Frames { get; init; } = [];

    /// <summary>Texts with what they state, run as tests.</summary>
    public IReadOnlyList<FrameExample> Examples { get; init; } = [];
}
