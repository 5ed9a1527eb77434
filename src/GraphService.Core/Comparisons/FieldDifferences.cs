using GraphService.Documents;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Comparisons;

/// <summary>In which fields two of a kind differ. Fields are named as in GraphQL and come in the order in which they stand there.</summary>
internal static class FieldDifferences
{
    private static readonly Field<Entity>[] OfEntities =
    [
        new("type", (a, b) => a.Type == b.Type),
        new("subtype", (a, b) => a.Subtype == b.Subtype),
        new("name", (a, b) => a.NameJa == b.NameJa && a.NameEn == b.NameEn),
        new("names", (a, b) => a.Names.SequenceEqual(b.Names)),
        new("date", (a, b) => a.Date == b.Date),
        new("formerIds", (a, b) => a.FormerIds.SequenceEqual(b.FormerIds)),
    ];

    private static readonly Field<SourceDocument>[] OfDocuments =
    [
        new("path", (a, b) => a.Path == b.Path),
        new("title", (a, b) => a.Title == b.Title),
        new("language", (a, b) => a.Language == b.Language),
        new("date", (a, b) => a.Date == b.Date),
        new("author", (a, b) => a.Author == b.Author),
        new("publisher", (a, b) => a.Publisher == b.Publisher),
        new("source", (a, b) => a.Source == b.Source),
        new("sha256", (a, b) => a.Sha256 == b.Sha256),
    ];

    // What counts for a statement's id. Ends and predicates differ only where somebody else gave the ids.
    private static readonly Field<Statement>[] Stated =
    [
        new("subject", (a, b) => a.Subject == b.Subject),
        new("predicate", (a, b) => a.Predicate == b.Predicate),
        new("object", (a, b) => a.Object == b.Object),
        new("stance", (a, b) => a.Stance == b.Stance),
        new("amount", (a, b) => IsSame(a.Qualifiers.Amount, b.Qualifiers.Amount)),
        new("roundAmount", (a, b) => IsSame(a.Qualifiers.RoundAmount, b.Qualifiers.RoundAmount)),
        new("share", (a, b) => IsSame(a.Qualifiers.Share, b.Qualifiers.Share)),
        new("role", (a, b) => a.Qualifiers.Role == b.Qualifiers.Role),
        new("round", (a, b) => a.Qualifiers.Round == b.Qualifiers.Round),
        new("date", (a, b) => a.Qualifiers.Date == b.Qualifiers.Date),
        new("validFrom", (a, b) => a.Qualifiers.ValidFrom == b.Qualifiers.ValidFrom),
        new("validUntil", (a, b) => a.Qualifiers.ValidUntil == b.Qualifiers.ValidUntil),
    ];

    // What backs it. How a sum is worded changes with the quote.
    private static readonly Field<Statement>[] Backed =
    [
        new("id", (a, b) => a.Id == b.Id),
        new("confidence", (a, b) => a.Confidence.Equals(b.Confidence)),
        new("evidence", (a, b) => IsSame(a.Evidence, b.Evidence)),
        new("inferred", (a, b) => a.Inferred == b.Inferred),
        new("decisions", (a, b) => a.Decisions.Select(Told).SequenceEqual(b.Decisions.Select(Told))),
    ];

    public static IReadOnlyList<string> Of(Entity before, Entity after) => Of(OfEntities, before, after);

    public static IReadOnlyList<string> Of(SourceDocument before, SourceDocument after) => Of(OfDocuments, before, after);

    /// <summary>In what they state.</summary>
    public static IReadOnlyList<string> OfStated(Statement before, Statement after) => Of(Stated, before, after);

    /// <summary>In what backs what they state.</summary>
    public static IReadOnlyList<string> OfBacked(Statement before, Statement after) => Of(Backed, before, after);

    private static IReadOnlyList<string> Of<T>(Field<T>[] fields, T before, T after) =>
        ReferenceEquals(before, after) ? [] : [.. fields.Where(f => !f.IsSame(before, after)).Select(f => f.Name)];

    private static bool IsSame(Money? a, Money? b) => a is null ? b is null : a.IsSameSum(b);

    private static bool IsSame(Share? a, Share? b) => (a?.Min, a?.Max, a?.Bound) == (b?.Min, b?.Max, b?.Bound);

    private static bool IsSame(IReadOnlyList<Evidence> a, IReadOnlyList<Evidence> b) =>
        a.Count == b.Count
        && (a.Zip(b).All(pair => Unplaced(pair.First) == Unplaced(pair.Second)) || a.Select(Unplaced).ToHashSet().SetEquals(b.Select(Unplaced)));

    // A sentence more at the start of a document moves all evidence after it.
    private static (DocumentId Document, string Quote, EntityId? Speaker, string? SpeakerText, string? Author, string? Publisher, string Reader)
        Unplaced(Evidence e) => (e.Document, e.Quote, e.Speaker, e.SpeakerText, e.Author, e.Publisher, e.Reader);

    // An entry more at the start of a file moves those after it.
    private static (string Verb, string? By, string? Because, string Path) Told(Decision decision) =>
        (decision.Verb, decision.By, decision.Because, decision.Path);

    private sealed record Field<T>(string Name, Func<T, T, bool> IsSame);
}
