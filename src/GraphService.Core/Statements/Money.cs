namespace GraphService.Statements;

/// <summary>A sum of money as a text states it.</summary>
public sealed record Money
{
    /// <param name="value">The sum in the currency's main unit, not negative; null when the text gives words only.</param>
    /// <param name="currency">ISO 4217; null where the text names none.</param>
    /// <param name="bound">How the figure bounds the sum.</param>
    /// <param name="text">As the text has it, without normalisation.</param>
    /// <param name="max">The upper end of a range, of which <paramref name="value"/> is the lower; null where the text gives one figure.</param>
    /// <exception cref="ArgumentException">
    /// A negative sum, an upper end without or below the lower, a currency that is not three capital letters, or no text.
    /// </exception>
    public Money(decimal? value, string? currency, Bound bound, string text, decimal? max = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (value < 0)
            throw new ArgumentException($"A sum of money is not negative: {value}", nameof(value));
        if (max is not null && !(max >= value))
            throw new ArgumentException($"The upper end of a range of money is not less than the lower: {value} to {max}", nameof(max));
        if (currency is not null && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
            throw new ArgumentException($"'{currency}' is no currency code of ISO 4217", nameof(currency));
        (Value, Max, Currency, Bound, Text) = (Trimmed(value), Trimmed(max), currency, bound, text);
    }

    /// <summary>The sum in the currency's main unit; of a range the lower end.</summary>
    public decimal? Value { get; }

    /// <summary>The upper end of a range, in the same currency; null where there is one figure or none.</summary>
    public decimal? Max { get; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; }

    /// <summary>How <see cref="Value"/> bounds the sum, or the range does.</summary>
    public Bound Bound { get; }

    /// <summary>The words of the text.</summary>
    public string Text { get; }

    /// <summary>Whether both state the same sum, in whatever words.</summary>
    public bool IsSameSum(Money? other) =>
        other is not null && Value == other.Value && Max == other.Max && Currency == other.Currency && Bound == other.Bound;

    // 1.50 and 1.5 are one sum; without trailing zeros they are also one text in files and hashes.
    private static decimal? Trimmed(decimal? value) => value is { } sum ? ExactFigure.Trimmed(sum) : null;
}
