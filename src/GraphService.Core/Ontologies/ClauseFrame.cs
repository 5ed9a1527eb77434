using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>A class of verbs or nouns that say a predicate, with the roles that its ends have in the active form. Roles are those of the Language room, by name; `Deed` is
/// the event that the verb itself tells.</summary>
public sealed record ClauseFrame
{
    /// <summary>Base forms in both languages: 出資する, invest; of a noun the noun itself.</summary>
    public required IReadOnlyList<string> Lemmas { get; init; }

    /// <summary>Whether they are nouns that say what somebody is to another: 親会社, subsidiary.</summary>
    public bool IsNoun { get; init; }

    /// <summary>Roles of the statement's subject; with a colon only behind this word: <c>Oblique:behind</c>.</summary>
    public required IReadOnlyList<string> Subject { get; init; }

    /// <summary>Roles of its object.</summary>
    public required IReadOnlyList<string> Object { get; init; }

    /// <summary>Nouns one of which must be what the verb takes, so that its object is that noun's: 株式, round; empty where the verb says it by itself.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    /// <summary>Nouns none of which may be among the clause's arguments: what is secured is a loan and no investment.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Whether the object may be the possessor of what the verb takes: uses the platform of Kestrel.</summary>
    public bool Possessor { get; init; }

    /// <summary>Whether that is no statement, but of use to a rule: whose platform one uses.</summary>
    public bool ByMaker { get; init; }

    /// <summary>The stance that the words give, whatever their form.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Only subjects of these types, besides what the predicate allows; empty for no further limit.</summary>
    public IReadOnlyList<EntityType> SubjectTypes { get; init; } = [];

    /// <summary>Only objects of these types.</summary>
    public IReadOnlyList<EntityType> ObjectTypes { get; init; } = [];

    /// <summary>What fills the object where it has no name: a thing of this type and subtype, described by its words; null where it must be known.</summary>
    public (EntityType Type, string Subtype)? Thing { get; init; }

    /// <summary>The same of its subject: what takes place is an event.</summary>
    public (EntityType Type, string Subtype)? Doer { get; init; }

    /// <summary>Only where a sum stands in the sentence.</summary>
    public bool NeedsAmount { get; init; }

    /// <summary>Only of several subjects together where true, only of one where false.</summary>
    public bool? Several { get; init; }

    /// <summary>Only where a share stands in the sentence.</summary>
    public bool NeedsShare { get; init; }
}
