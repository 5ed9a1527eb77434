using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>
/// One way in which a text says a predicate. Either a Japanese verb with the particles of its roles, or a phrase: a regular expression in
/// which <c>{subject}</c>, <c>{object}</c>, <c>{entity}</c>, <c>{amount}</c>, <c>{share}</c> and <c>{date}</c> stand for mentions, <c>{few}</c> and
/// <c>{any}</c> for some words between, <c>{plain}</c> for one letter that is no mention and ends no sentence, <c>{letter}</c> for one that is no comma either,
/// <c>{whose}</c> for words that may stand before an English name and belong to it. What an English phrase doesn't name is what the text is about.
/// </summary>
public sealed record CaseFrame
{
    /// <summary>The language of the texts it fits.</summary>
    public LabelLanguage Language { get; init; }

    /// <summary>A regular expression for the verb's stem: 投資|出資. Null in a phrase.</summary>
    public string? Verb { get; init; }

    /// <summary>The whole phrase, or null for a verb.</summary>
    public string? Phrase { get; init; }

    /// <summary>Particles that the subject may carry: が に から; <c>は</c> and <c>も</c> stand for が and を.</summary>
    public IReadOnlyList<string> Subject { get; init; } = [];

    /// <summary>Particles that the object may carry.</summary>
    public IReadOnlyList<string> Object { get; init; } = [];

    /// <summary>Whether it fits the passive (採択された), the active, or, null, both.</summary>
    public bool? Passive { get; init; }

    /// <summary>Which role the noun has that a verb before it describes (採択した宣言): subject or object; null for none.</summary>
    public string? Head { get; init; }

    /// <summary>A stance that the words themselves give, or null for the ending's.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The role (office) that the words themselves give.</summary>
    public string? Role { get; init; }

    /// <summary>Only subjects of these types, besides what the predicate allows; empty for no further limit.</summary>
    public IReadOnlyList<EntityType> SubjectTypes { get; init; } = [];

    /// <summary>Only objects of these types.</summary>
    public IReadOnlyList<EntityType> ObjectTypes { get; init; } = [];

    /// <summary>Only where a sum stands in the clause (true), only where none does (false), or either.</summary>
    public bool? Amount { get; init; }

    /// <summary>Only where several subjects are listed (true), only where one is (false), or either.</summary>
    public bool? Several { get; init; }

    /// <summary>Only where one of these words stands in the sentence or the one before; empty for anywhere.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>As of <see cref="ClauseFrame.ByMaker"/>.</summary>
    public bool ByMaker { get; init; }

    /// <summary>Only where the text puts it so.</summary>
    public Stance? When { get; init; }
}
