namespace GraphService.Statements;

/// <summary>A sum of money as a text states it.</summary>
public sealed record Money
{
    /// <param name="value">The sum in the currency's main unit, not negative; null when the text gives words only.</param>
    /// <param name="currency">ISO 4217; null where the text names none.</param>
    /// <param name="bound">How the figure bounds the sum.</param>
    /// <param name="text">As the text has it, without normalisation.</param>
    /// <exception cref="ArgumentException">A negative sum, a currency that is not three capital letters, or no text.</exception>
    public Money(decimal? value, string? currency, Bound bound, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (value < 0)
            throw new ArgumentException($"A sum of money is not negative: {value}", nameof(value));
        if (currency is not null && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
            throw new ArgumentException($"'{currency}' is no currency code of ISO 4217", nameof(currency));
        (Value, Currency, Bound, Text) = (Trimmed(value), currency, bound, text);
    }

    /// <summary>The sum in the currency's main unit.</summary>
    public decimal? Value { get; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; }

    /// <summary>How <see cref="Value"/> bounds the sum.</summary>
    public Bound Bound { get; }

    /// <summary>The words of the text.</summary>
    public string Text { get; }

    // 1.50 and 1.5 are one sum; without trailing zeros they are also one text in files and hashes.
    private static decimal? Trimmed(decimal? value) => value / 1.0000000000000000000000000000m;
}
