using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Sums of Japanese text: 12億3,456万円, 四十九兆円, 約10億〜15億円, 人民元8千元; 数十億円 and 二百余億円 give no figure.</summary>
internal static partial class JapaneseSums
{
    private const string Numeral = "0-9" + Numerals.Digits + Numerals.SmallUnits + Numerals.LargeUnits;
    private const string Dash = @"[~〜\-‐–—―−ー]";
    private const string Figure = "(?>[0-9一二三四五六七八九十百千](?:[,." + Numeral + "]*[" + Numeral + "])?)";
    private const string NotWithin = "(?<![,.余第▲△−" + Numeral + "])(?<![" + Numeral + "円]" + Dash + ")(?<!(?:数|何|幾)[" + Numerals.SmallUnits + "]*)";
    private const string Units = "[" + Numerals.SmallUnits + Numerals.LargeUnits + "]+";
    private const string Rough = "(?>[" + Numerals.SmallUnits + "]?(?:数|何|幾)" + Units + "|(?<![,." + Numeral + "])(?>[,." + Numeral + "]+)余" + Units + ")";
    private const string Before = "(?<before>(?:(?:総額|累計|合計|官民合わせて|官民|計|最大|最高)で?|上限|約|およそ|おおよそ|ほぼ|少なくとも|最低)*)";
    private const string After = "(?<after>規模|程度|前後|弱|強|台|超|余り|余|以上|以下|未満|以内|近く|ほど|ぐらい|くらい|を超える|を超す|を上回る|を超え|を上回|を下回る|あまり)?";
    private const string Sign = @"(?:(?<sign>人民元|" + Currencies.Signs + @")\s?)?";
    private const string Joint = "(?:前後|程度|弱|強|台|超|余り)?(?<range>" + Dash
        + @"|から|ないし|乃至|以上、?(?=[^。、]{1,16}(?:以下|未満|以内)))(?:約|(?<sign>" + Currencies.Signs + @")\s?)?";
    private const string Second = "(?:" + Joint + "(?<high>" + Figure + ")(?<highCurrency>" + Currencies.Japanese + ")?)?";

    private const string First = Sign + NotWithin + "(?<figure>" + Figure + ")(?<currency>" + Currencies.Japanese + ")?";

    private static readonly string[] CurrencyGroups = ["sign", "currency", "highCurrency"];

    public static IEnumerable<SumMatch> Find(string text)
    {
        foreach (Match m in Sum().Matches(text))
            if (m.Groups["rough"].Success)
                yield return new SumMatch(m.Index, m.Index + m.Length, new Money(null, CurrencyOf(m), Bound.About, m.Value));
            else if (CurrencyOf(m) is { } currency)
                yield return new SumMatch(m.Index, m.Index + m.Length, m.Groups["range"].Success ? Range(m, currency, text) : Single(m, currency));
    }

    private static Money? Single(Match m, string currency)
    {
        var figure = m.Groups["figure"].Value;
        // A single kanji without a unit is part of a word: 九州一円.
        if (figure.Length == 1 && Numerals.Digits.Contains(figure[0], StringComparison.Ordinal) || Numerals.Value(figure) is not (> 0 and var value))
            return null;
        // 10億円5千万円: what follows is a part of the same sum.
        if (m.Groups["rest"] is { Success: true } rest)
            value = Numerals.Value(rest.Value) is { } more && more < Numerals.LastUnit(figure) ? value + more : 0;
        return value > 0 ? new Money(value, currency, Bounds.Of(m.Groups["before"].Value, m.Groups["after"].Value), m.Value.Trim()) : null;
    }

    private static Money? Range(Match m, string currency, string text)
    {
        var (low, high) = (m.Groups["figure"].Value, m.Groups["high"].Value);
        // 10億円から15億円に増やす is no range but a change.
        if (m.Groups["range"].Value == "から" && Change().IsMatch(text[(m.Index + m.Length)..Math.Min(text.Length, m.Index + m.Length + 12)]))
            return null;
        if (Numerals.Value(low) is not { } least || Numerals.Value(high) is not { } most)
            return null;
        var hasUnit = m.Groups["currency"].Success || Numerals.LastUnit(low) > 1;
        return SumMatch.Ends(least, hasUnit, most, Numerals.LastUnit(high)) is { } ends
            ? new Money(ends.Value, currency, Bound.About, m.Value.Trim(), ends.Max) : null;
    }

    // One currency, wherever it stands; a sign alone is enough with a unit: ¥500億.
    private static string? CurrencyOf(Match m)
    {
        var named = CurrencyGroups.SelectMany(g => m.Groups[g].Captures, (_, c) => Currencies.CodeOf(c.Value)).Distinct().ToList();
        var last = m.Groups["range"].Success ? m.Groups["high"] : m.Groups["figure"];
        var isBehind = m.Groups[m.Groups["range"].Success ? "highCurrency" : "currency"].Success;
        return named is [{ } only] && (isBehind || m.Groups["sign"].Success && Numerals.LastUnit(last.Value) > 1) ? only : null;
    }

    [GeneratedRegex(Before + "(?:(?<rough>" + Rough + ")(?<currency>" + Currencies.Japanese + ")|"
        + First + "(?:(?<=円)(?<rest>" + Figure + ")円|" + Second + "))" + After)]
    private static partial Regex Sum();

    [GeneratedRegex("^(?:に|へ)(?:と|まで)?[一-龥ァ-ヴー]{0,6}(?:増|引き上|引上|拡大|上方|下方|減|縮|倍|修正|変更|積み|上積|膨|伸|改|上げ|下げ)")]
    private static partial Regex Change();
}
