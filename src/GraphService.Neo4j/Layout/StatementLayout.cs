using GraphService.Conflicts;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Neo4j.Layout;

/// <summary>
/// <c>(subject)-[:INVESTED_IN {id, stance, amount, …}]->(object)</c>. Quotes, where they start and their documents repeat the evidence, for
/// people who look at the relationship and for the order of lists; <c>conflicts</c> are the ids of those that it is part of.
/// </summary>
internal static class StatementLayout
{
    private static readonly MoneyNames AmountNames = new("amount", "amountMax", "currency", "amountBound", "amountText");
    private static readonly MoneyNames RoundNames = new("roundAmount", "roundAmountMax", "roundCurrency", "roundBound", "roundText");

    public static PropertyMap Properties(Statement statement, IEnumerable<ConflictId> conflicts) => new PropertyMap
    {
        { "id", statement.Id.Value },
        { "stance", Spelling.Of(statement.Stance) },
    }
    .With(Money(statement.Qualifiers.Amount, AmountNames))
    .With(Money(statement.Qualifiers.RoundAmount, RoundNames))
    .With(Share(statement.Qualifiers.Share))
    .With(new PropertyMap { { "role", statement.Qualifiers.Role }, { "round", statement.Qualifiers.Round } })
    .With(PartialDates.Properties("date", statement.Qualifiers.Date))
    .With(PartialDates.Properties("validFrom", statement.Qualifiers.ValidFrom))
    .With(PartialDates.Properties("validUntil", statement.Qualifiers.ValidUntil))
    .With(new PropertyMap
    {
        { "confidence", statement.Confidence },
        { "inferred", statement.Inferred },
        { "quotes", statement.Evidence.Select(e => e.Quote).ToList<object>() },
        { "starts", statement.Evidence.Select(e => (object)(long)e.Span.Start).ToList() },
        { "documents", statement.Evidence.Select(e => e.Document.Value).Distinct().ToList<object>() },
        { "readers", statement.Evidence.Select(e => e.Reader).Distinct().Order(StringComparer.Ordinal).ToList<object>() },
        { "conflicts", conflicts.Select(c => c.Value).ToList<object>() is { Count: > 0 } ids ? ids : null },
    })
    .With(DecisionLayout.Properties(statement.Decisions));

    public static Statement Read(PropertyMap properties, EntityId subject, string predicate, EntityId @object, IReadOnlyList<Evidence> evidence) => new(
        properties.Parsed<StatementId>("id", StatementId.TryParse),
        subject,
        predicate,
        @object,
        properties.Enum<Stance>("stance"),
        properties.Double("confidence"),
        evidence)
    {
        Qualifiers = ReadQualifiers(properties),
        Inferred = properties.OptionalText("inferred"),
        Decisions = Unread.Is(evidence) ? Unread.List<Decision>() : DecisionLayout.Read(properties),
    };

    private static Qualifiers ReadQualifiers(PropertyMap properties) => new()
    {
        Amount = ReadMoney(properties, AmountNames),
        RoundAmount = ReadMoney(properties, RoundNames),
        Share = ReadShare(properties),
        Role = properties.OptionalText("role"),
        Round = properties.OptionalText("round"),
        Date = PartialDates.Read(properties, "date"),
        ValidFrom = PartialDates.Read(properties, "validFrom"),
        ValidUntil = PartialDates.Read(properties, "validUntil"),
    };

    private static PropertyMap Money(Money? sum, MoneyNames names) => sum is null ? [] : Decimals.Properties(names.Value, sum.Value)
        .With(Decimals.Properties(names.Max, sum.Max)).With(new PropertyMap
        {
            { names.Currency, sum.Currency },
            { names.Bound, Spelling.Of(sum.Bound) },
            { names.Text, sum.Text },
        });

    private static PropertyMap Share(Share? share) => share is null ? [] : Decimals.Properties("shareMin", share.Min).With(Decimals.Properties("shareMax", share.Max)).With(new PropertyMap
    {
        { "shareBound", Spelling.Of(share.Bound) },
        { "shareText", share.Text },
    });

    private static Money? ReadMoney(PropertyMap properties, MoneyNames names) => properties.OptionalText(names.Text) is { } text
        ? new Money(Decimals.Read(properties, names.Value), properties.OptionalText(names.Currency),
            properties.Enum<Bound>(names.Bound), text, Decimals.Read(properties, names.Max))
        : null;

    public static Share? ReadShare(PropertyMap properties) => properties.OptionalText("shareText") is { } text
        ? new Share(Figure(properties, "shareMin"), Figure(properties, "shareMax"), properties.Enum<Bound>("shareBound"), text)
        : null;

    private static decimal Figure(PropertyMap properties, string name) => Decimals.Read(properties, name) ?? throw new LayoutException($"'{name}' is missing");

    private sealed record MoneyNames(string Value, string Max, string Currency, string Bound, string Text);
}
