using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Sums of Japanese text: 12億3,456万円, 四十九兆円, 約10億〜15億円, 人民元8千元; 数十億円 and 二百余億円 give no figure.</summary>
internal static class JapaneseSums
{
    private const string Numeral = "0-9" + Numerals.Digits + Numerals.SmallUnits + Numerals.LargeUnits;
    private const string Dash = @"[~〜\-‐–—―−ー]";
    private const string Figure = "(?>[0-9一二三四五六七八九十百千](?:[,." + Numeral + "]*[" + Numeral + "])?)";
    private const string NotWithin = "(?<![,.余第▲△−" + Numeral + "])(?<![" + Numeral + "円]" + Dash + ")(?<!(?:数|何|幾)[" + Numerals.SmallUnits + "]*)";
    private const string Units = "[" + Numerals.SmallUnits + Numerals.LargeUnits + "]+";
    private const string Rough = "(?>[" + Numerals.SmallUnits + "]?(?:数|何|幾)" + Units + "|(?<![,." + Numeral + "])(?>[,." + Numeral + "]+)余" + Units + ")";
    private const string Before = "(?<before>(?:{sum-totals}で?|{bound-before})*)";
    private const string After = "(?<after>{bound-behind})?";
    private static string Sign(Currencies currencies) => @"(?:(?<sign>人民元|" + currencies.Signs + @")\s?)?";
    private static string Joint(Currencies currencies) => "{bound-range-behind}?(?<range>" + Dash
        + @"|から|ないし|乃至|以上、?(?=[^。、]{1,16}{bound-range-most}))(?:約|(?<sign>" + currencies.Signs + @")\s?)?";
    private static string Second(Currencies currencies) => "(?:" + Joint(currencies) + "(?<high>" + Figure + ")(?<highCurrency>" + currencies.Japanese + ")?)?";

    private static string First(Currencies currencies) => Sign(currencies) + NotWithin + "(?<figure>" + Figure + ")(?<currency>" + currencies.Japanese + ")?";

    private static readonly string[] CurrencyGroups = ["sign", "currency", "highCurrency"];

    public static IEnumerable<SumMatch> Find(Ontology ontology, string text)
    {
        foreach (Match m in Sum.In(ontology).Matches(text))
            if (m.Groups["rough"].Success)
                yield return new SumMatch(m.Index, m.Index + m.Length, new Money(null, CurrencyOf(ontology, m), Bound.About, m.Value));
            else if (CurrencyOf(ontology, m) is { } currency)
                yield return new SumMatch(m.Index, m.Index + m.Length, m.Groups["range"].Success ? Range(ontology, m, currency, text) : Single(ontology, m,
                    currency));
    }

    private static Money? Single(Ontology ontology, Match m, string currency)
    {
        var figure = m.Groups["figure"].Value;
        // A single kanji without a unit is part of a word: 九州一円.
        if (figure.Length == 1 && Numerals.Digits.Contains(figure[0], StringComparison.Ordinal) || Numerals.Value(figure) is not (> 0 and var value))
            return null;
        // 10億円5千万円: what follows is a part of the same sum.
        if (m.Groups["rest"] is { Success: true } rest)
            value = Numerals.Value(rest.Value) is { } more && more < Numerals.LastUnit(figure) ? value + more : 0;
        return value > 0 ? new Money(value, currency, Bounds.Of(ontology, m.Groups["before"].Value, m.Groups["after"].Value), m.Value.Trim()) : null;
    }

    private static Money? Range(Ontology ontology, Match m, string currency, string text)
    {
        var (low, high) = (m.Groups["figure"].Value, m.Groups["high"].Value);
        // 10億円から15億円に増やす is no range but a change.
        if (m.Groups["range"].Value == "から" && Change.In(ontology).IsMatch(text[(m.Index + m.Length)..Math.Min(text.Length, m.Index + m.Length + 12)]))
            return null;
        if (Numerals.Value(low) is not { } least || Numerals.Value(high) is not { } most)
            return null;
        var hasUnit = m.Groups["currency"].Success || Numerals.LastUnit(low) > 1;
        return SumMatch.Ends(least, hasUnit, most, Numerals.LastUnit(high)) is { } ends
            ? new Money(ends.Value, currency, Bound.About, m.Value.Trim(), ends.Max) : null;
    }

    // One currency, wherever it stands; a sign alone is enough with a unit: ¥500億.
    private static string? CurrencyOf(Ontology ontology, Match m)
    {
        var named = CurrencyGroups.SelectMany(g => m.Groups[g].Captures, (_, c) => Currencies.Of(ontology).CodeOf(c.Value)).Distinct().ToList();
        var last = m.Groups["range"].Success ? m.Groups["high"] : m.Groups["figure"];
        var isBehind = m.Groups[m.Groups["range"].Success ? "highCurrency" : "currency"].Success;
        return named is [{ } only] && (isBehind || m.Groups["sign"].Success && Numerals.LastUnit(last.Value) > 1) ? only : null;
    }

    private static readonly ListedPattern Sum = new(o => Of(Currencies.Of(o)));

    private static string Of(Currencies currencies) => Before + "(?:(?<rough>" + Rough + ")(?<currency>" + currencies.Japanese + ")|"
        + First(currencies) + "(?:(?<=円)(?<rest>" + Figure + ")円|" + Second(currencies) + "))" + After;

    private static readonly ListedPattern Change = new("^(?:に|へ)(?:と|まで)?[一-龥ァ-ヴー]{0,6}{sum-changes}");
}
