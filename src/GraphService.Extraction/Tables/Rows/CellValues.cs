using GraphService.Dates;
using GraphService.Extraction.Values;
using GraphService.Statements;

namespace GraphService.Extraction.Tables.Rows;

/// <summary>What cells say, each text read once: columns hold the same dates and rounds again and again.</summary>
internal sealed class CellValues
{
    private readonly Dictionary<(string, string?, string?), Money?> sums = [];
    private readonly Dictionary<string, PartialDate?> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Share?> shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> currencies = new(StringComparer.Ordinal);

    public Money? Sum(string cell, string? currency, string? unit) =>
        Once(sums, (cell, currency, unit), static k => WrittenValues.Sum(k.Item1, k.Item2, k.Item3));

    public PartialDate? Date(string cell) => Once(dates, cell, WrittenValues.Date);

    public Share? Share(string cell) => Once(shares, cell, WrittenValues.Share);

    /// <summary>A currency by its code, sign or word; null where it is none.</summary>
    public string? Currency(string cell) => Once(currencies, cell, WrittenValues.Currency);

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> read, TKey key, Func<TKey, TValue> of)
        where TKey : notnull
    {
        if (!read.TryGetValue(key, out var value))
            read[key] = value = of(key);
        return value;
    }
}
