using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation.Gold;

/// <summary>A labelled sum of money with the bounds that are right for it.</summary>
internal sealed record GoldAmount(decimal Value, string? Currency, IReadOnlyList<string> Bounds)
{
    private const decimal Tolerance = 0.005m;

    public static GoldAmount? Read(GoldRow? row) => row?.Number("value") is { } value
        ? new(value, row.OptionalText("currency"), [row.OptionalText("bound") ?? "EXACT", .. row.Texts("acceptBound")])
        : null;

    public bool Is(Money? money) => money?.Value is { } value
        && Math.Abs(value - Value) <= Tolerance * Value
        && money.Currency == Currency
        && Bounds.Contains(Spelling.Of(money.Bound));

    public override string ToString() => $"{Value} {Currency} {Bounds[0]}";
}
