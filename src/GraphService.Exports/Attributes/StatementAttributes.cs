using System.Globalization;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Exports.Attributes;

/// <summary>What exports tell of a statement besides its id, its ends and its predicate. A sum stands twice: as a number, and with all its digits as a text.</summary>
internal static class StatementAttributes
{
    public static IReadOnlyList<ExportAttribute<ExportedStatement>> All { get; } =
    [
        Text("predicate", s => s.Predicate),
        new("symmetric", AttributeKind.Text, s => s.IsSymmetric ? "true" : null),
        Text("stance", s => Spelling.Of(s.Stance)),
        .. Sum("amount", s => s.Qualifiers.Amount?.Value),
        .. Sum("amountMax", s => s.Qualifiers.Amount?.Max),
        Text("currency", s => s.Qualifiers.Amount?.Currency),
        Text("amountBound", s => s.Qualifiers.Amount is { } amount ? Spelling.Of(amount.Bound) : null),
        Text("amountText", s => s.Qualifiers.Amount?.Text),
        .. Sum("roundAmount", s => s.Qualifiers.RoundAmount?.Value),
        .. Sum("roundAmountMax", s => s.Qualifiers.RoundAmount?.Max),
        Text("roundCurrency", s => s.Qualifiers.RoundAmount?.Currency),
        Text("roundAmountBound", s => s.Qualifiers.RoundAmount is { } amount ? Spelling.Of(amount.Bound) : null),
        Text("roundAmountText", s => s.Qualifiers.RoundAmount?.Text),
        .. Sum("shareMin", s => s.Qualifiers.Share?.Min),
        .. Sum("shareMax", s => s.Qualifiers.Share?.Max),
        Text("shareBound", s => s.Qualifiers.Share is { } share ? Spelling.Of(share.Bound) : null),
        Text("shareText", s => s.Qualifiers.Share?.Text),
        Text("role", s => s.Qualifiers.Role),
        Text("round", s => s.Qualifiers.Round),
        Text("date", s => s.Qualifiers.Date?.Value),
        Text("dateStart", s => EntityAttributes.Day(s.Qualifiers.Date?.Start)),
        Text("dateEnd", s => EntityAttributes.Day(s.Qualifiers.Date?.End)),
        Text("validFrom", s => s.Qualifiers.ValidFrom?.Value),
        Text("validUntil", s => s.Qualifiers.ValidUntil?.Value),
        new("confidence", AttributeKind.Number, s => s.Statement.Confidence),
        Text("inferred", s => s.Inferred),
        Texts("decisions", s => s.Statement.Decisions.Select(d => $"{d.Verb}: {d.Path}:{d.Line}")),
        Texts("readers", s => s.Statement.Evidence.Select(e => e.Reader).Distinct(StringComparer.Ordinal)),
        Texts("speakers", s => s.Speakers),
        Texts("documents", s => s.Documents.Select(d => d.Id.Value)),
        Texts("paths", s => s.Documents.Select(d => d.Path)),
        Texts("quotes", s => s.Statement.Evidence.Select(e => e.Quote)),
    ];

    /// <summary>From the first to the last day that a statement may be about, where one is known: its date, else from when until when it holds.</summary>
    public static (string? First, string? Last) Days(Statement s) =>
        s.Qualifiers.Date is not null ? EntityAttributes.Days(s.Qualifiers.Date) : (EntityAttributes.Day(s.Qualifiers.ValidFrom?.Start), EntityAttributes.Day(s.Qualifiers.ValidUntil?.End));

    private static ExportAttribute<ExportedStatement> Text(string name, Func<Statement, string?> value) => new(name, AttributeKind.Text, s => value(s.Statement));

    private static ExportAttribute<ExportedStatement> Texts(string name, Func<ExportedStatement, IEnumerable<string>> values) =>
        new(name, AttributeKind.Texts, s => values(s).ToList() is { Count: > 0 } list ? list : null);

    private static ExportAttribute<ExportedStatement>[] Sum(string name, Func<Statement, decimal?> value) =>
    [
        new(name, AttributeKind.Number, s => value(s.Statement)),
        new($"{name}Value", AttributeKind.Text, s => value(s.Statement)?.ToString(CultureInfo.InvariantCulture)),
    ];
}
