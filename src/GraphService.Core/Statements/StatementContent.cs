using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GraphService.Dates;
using GraphService.Entities;

namespace GraphService.Statements;

/// <summary>All that a statement states, evidence and confidence left out. Two with equal contents are one statement.</summary>
public sealed record StatementContent(EntityId Subject, string Predicate, EntityId Object, Stance Stance)
{
    /// <inheritdoc cref="Statement.Amount"/>
    public Money? Amount { get; init; }

    /// <inheritdoc cref="Statement.RoundAmount"/>
    public Money? RoundAmount { get; init; }

    /// <inheritdoc cref="Statement.Share"/>
    public Share? Share { get; init; }

    /// <inheritdoc cref="Statement.Role"/>
    public string? Role { get; init; }

    /// <inheritdoc cref="Statement.Round"/>
    public string? Round { get; init; }

    /// <inheritdoc cref="Statement.Date"/>
    public PartialDate? Date { get; init; }

    /// <inheritdoc cref="Statement.ValidFrom"/>
    public PartialDate? ValidFrom { get; init; }

    /// <inheritdoc cref="Statement.ValidUntil"/>
    public PartialDate? ValidUntil { get; init; }

    /// <summary>Sixteen hexadecimal digits of the content's SHA-256. How a sum is worded (<see cref="Money.Text"/>) does not count.</summary>
    public StatementId Id
    {
        get
        {
            var text = string.Join('\u001f', Subject, Predicate, Object, Stance, Number(Amount?.Value), Amount?.Currency, Amount?.Bound,
                Number(Share?.Min), Number(Share?.Max), Share?.Bound, Role, Round, Date, ValidFrom, ValidUntil);
            // What came later is said only where it is there, so that statements without it keep their ids.
            if (Amount?.Max is { } max)
                text += $"\u001fmax\u001f{Number(max)}";
            if (RoundAmount is { } round)
                text += "\u001fround\u001f" + string.Join('\u001f', Number(round.Value), Number(round.Max), round.Currency, round.Bound);
            return new StatementId("statement-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
        }
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
