using GraphService.Dates;
using GraphService.Extraction.Values;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tables.Rows;

/// <summary>What cells say, each text read once: columns hold the same dates and rounds again and again.</summary>
internal sealed class CellValues(Ontology ontology)
{
    private readonly Dictionary<(string, string?, string?), Money?> sums = [];
    private readonly Dictionary<string, PartialDate?> dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Share?> shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> currencies = new(StringComparer.Ordinal);

    public Money? Sum(string cell, string? currency, string? unit) =>
        Once(sums, (cell, currency, unit), k => WrittenValues.Sum(ontology, k.Item1, k.Item2, k.Item3));

    public PartialDate? Date(string cell) => Once(dates, cell, c => WrittenValues.Date(ontology, c));

    public Share? Share(string cell) => Once(shares, cell, c => WrittenValues.Share(ontology, c));

    /// <summary>A currency by its code, sign or word; null where it is none.</summary>
    public string? Currency(string cell) => Once(currencies, cell, c => WrittenValues.Currency(ontology, c));

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> read, TKey key, Func<TKey, TValue> of)
        where TKey : notnull
    {
        if (!read.TryGetValue(key, out var value))
            read[key] = value = of(key);
        return value;
    }
}
