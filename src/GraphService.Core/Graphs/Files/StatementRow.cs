using System.Text.Json;
using GraphService.Entities;
using GraphService.Statements;

namespace GraphService.Graphs.Files;

internal static class StatementRow
{
    public static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.Id("id", statement.Id);
        json.Id("subject", statement.Subject);
        json.Text("predicate", statement.Predicate);
        json.Id("object", statement.Object);
        json.Enum("stance", statement.Stance);
        WriteQualifiers(json, statement.Qualifiers);
        json.WriteNumber("confidence", statement.Confidence);
        json.Objects("evidence", statement.Evidence, EvidenceRow.Write);
        json.Text("inferred", statement.Inferred);
        if (statement.Decisions.Count > 0)
            json.Objects("decisions", statement.Decisions, DecisionRow.Write);
    }

    public static Statement Read(Row row) => new(
        row.Parsed<StatementId>("id", StatementId.TryParse),
        row.Parsed<EntityId>("subject", EntityId.TryParse),
        row.Word("predicate"),
        row.Parsed<EntityId>("object", EntityId.TryParse),
        row.Enum<Stance>("stance"),
        row.Double("confidence"),
        Sorted(row.Objects("evidence", EvidenceRow.Read)))
    {
        Qualifiers = ReadQualifiers(row),
        Inferred = row.OptionalWord("inferred"),
        Decisions = Sorted(row.Objects("decisions", DecisionRow.Read)),
    };

    private static void WriteQualifiers(Utf8JsonWriter json, Qualifiers said)
    {
        if (said.Amount is { } amount)
            json.Object("amount", () => WriteMoney(json, amount));
        if (said.RoundAmount is { } round)
            json.Object("roundAmount", () => WriteMoney(json, round));
        if (said.Share is { } share)
            json.Object("share", () => WriteShare(json, share));
        json.Text("role", said.Role);
        json.Text("round", said.Round);
        json.OptionalText("date", said.Date);
        json.OptionalText("validFrom", said.ValidFrom);
        json.OptionalText("validUntil", said.ValidUntil);
    }

    private static Qualifiers ReadQualifiers(Row row) => new()
    {
        Amount = row.OptionalObject("amount") is { } amount ? ReadMoney(amount) : null,
        RoundAmount = row.OptionalObject("roundAmount") is { } round ? ReadMoney(round) : null,
        Share = row.OptionalObject("share") is { } share ? ReadShare(share) : null,
        Role = row.OptionalWord("role"),
        Round = row.OptionalWord("round"),
        Date = row.OptionalDate("date"),
        ValidFrom = row.OptionalDate("validFrom"),
        ValidUntil = row.OptionalDate("validUntil"),
    };

    private static Evidence[] Sorted(Evidence[] evidence) => evidence.Length < 2 ? evidence : [.. evidence.Order(GraphOrder.Evidence)];

    private static Decision[] Sorted(Decision[] decisions) => decisions.Length < 2 ? decisions : [.. decisions.Order(GraphOrder.Decisions)];

    private static void WriteMoney(Utf8JsonWriter json, Money amount)
    {
        json.Number("value", amount.Value);
        json.Number("max", amount.Max);
        json.Text("currency", amount.Currency);
        json.Enum("bound", amount.Bound);
        json.Text("text", amount.Text);
    }

    private static void WriteShare(Utf8JsonWriter json, Share share)
    {
        json.Number("min", share.Min);
        json.Number("max", share.Max);
        json.Enum("bound", share.Bound);
        json.Text("text", share.Text);
    }

    private static Money ReadMoney(Row row)
    {
        var (value, max) = (row.OptionalDecimal("value"), row.OptionalDecimal("max"));
        var amount = new Money(value, row.OptionalWord("currency"), row.Enum<Bound>("bound"), row.Word("text"), max);
        row.Close();
        return amount;
    }

    private static Share ReadShare(Row row)
    {
        var share = new Share(row.Decimal("min"), row.Decimal("max"), row.Enum<Bound>("bound"), row.Word("text"));
        row.Close();
        return share;
    }
}
