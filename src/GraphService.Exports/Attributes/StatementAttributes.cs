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
        .. Sum("amount", s => s.Amount?.Value),
        .. Sum("amountMax", s => s.Amount?.Max),
        Text("currency", s => s.Amount?.Currency),
        Text("amountBound", s => s.Amount is { } amount ? Spelling.Of(amount.Bound) : null),
        Text("amountText", s => s.Amount?.Text),
        .. Sum("roundAmount", s => s.RoundAmount?.Value),
        .. Sum("roundAmountMax", s => s.RoundAmount?.Max),
        Text("roundCurrency", s => s.RoundAmount?.Currency),
        Text("roundAmountBound", s => s.RoundAmount is { } amount ? Spelling.Of(amount.Bound) : null),
        Text("roundAmountText", s => s.RoundAmount?.Text),
        .. Sum("shareMin", s => s.Share?.Min),
        .. Sum("shareMax", s => s.Share?.Max),
        Text("shareBound", s => s.Share is { } share ? Spelling.Of(share.Bound) : null),
        Text("shareText", s => s.Share?.Text),
        Text("role", s => s.Role),
        Text("round", s => s.Round),
        Text("date", s => s.Date?.Value),
        Text("dateStart", s => EntityAttributes.Day(s.Date?.Start)),
        Text("dateEnd", s => EntityAttributes.Day(s.Date?.End)),
        Text("validFrom", s => s.ValidFrom?.Value),
        Text("validUntil", s => s.ValidUntil?.Value),
        new("confidence", AttributeKind.Number, s => s.Statement.Confidence),
        Texts("speakers", s => s.Speakers),
        Texts("documents", s => s.Documents.Select(d => d.Id.Value)),
        Texts("paths", s => s.Documents.Select(d => d.Path)),
        Texts("quotes", s => s.Statement.Evidence.Select(e => e.Quote)),
    ];

    /// <summary>From the first to the last day that a statement may be about, where one is known: its date, else from when until when it holds.</summary>
    public static (string? First, string? Last) Days(Statement s) =>
        s.Date is not null ? EntityAttributes.Days(s.Date) : (EntityAttributes.Day(s.ValidFrom?.Start), EntityAttributes.Day(s.ValidUntil?.End));

    private static ExportAttribute<ExportedStatement> Text(string name, Func<Statement, string?> value) => new(name, AttributeKind.Text, s => value(s.Statement));

    private static ExportAttribute<ExportedStatement> Texts(string name, Func<ExportedStatement, IEnumerable<string>> values) =>
        new(name, AttributeKind.Texts, s => values(s).ToList() is { Count: > 0 } list ? list : null);

    private static ExportAttribute<ExportedStatement>[] Sum(string name, Func<Statement, decimal?> value) =>
    [
        new(name, AttributeKind.Number, s => value(s.Statement)),
        new($"{name}Value", AttributeKind.Text, s => value(s.Statement)?.ToString(CultureInfo.InvariantCulture)),
    ];
}
