using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds sums of money: 万 億 兆 and million, billion, trillion; 約, 最大, 規模, up to; yen, dollars and other currencies.</summary>
internal static partial class AmountFinder
{
    /// <summary>
    /// Sums in order of their starts. A more exact figure in brackets (「約700万ドル(正確には685万ドル)」) takes the place of the one before
    /// it; the same sum in another currency in brackets is left out.
    /// </summary>
    public static IReadOnlyList<AmountMention> Find(string text)
    {
        var found = new List<AmountMention>();
        foreach (var m in Japanese().Matches(text).Concat(English().Matches(text)).OrderBy(m => m.Index))
            if (Read(m) is { } amount && (found.Count == 0 || found[^1].End <= amount.Start))
                Add(found, amount, text);
        return found;
    }

    private static void Add(List<AmountMention> found, AmountMention amount, string text)
    {
        if (found.Count > 0 && Restated().Match(text[found[^1].End..amount.Start]) is { Success: true } between)
        {
            var end = amount.End < text.Length && text[amount.End] == ')' ? amount.End + 1 : amount.End;
            found[^1] = between.Groups["exact"].Success ? amount with { Start = found[^1].Start, End = end } : found[^1] with { End = end };
        }
        else
            found.Add(amount);
    }

    private static AmountMention? Read(Match m)
    {
        if (Value(m) is not { } value || Currency(m) is not { } currency)
            return null;
        return new AmountMention(m.Index, m.Index + m.Length, new Money(value, currency, BoundOf(m), m.Value.Trim()));
    }

    // 1兆2,000億円: each figure with its unit.
    private static decimal? Value(Match m)
    {
        var sum = 0m;
        foreach (Match part in Figure().Matches(m.Groups["figure"].Value))
        {
            if (!decimal.TryParse(part.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) || n > 1e12m)
                return null;
            sum += n * Unit(part.Groups["unit"].Value.ToLowerInvariant());
        }
        return sum > 0 ? sum : null;
    }

    // 千億 is a thousand times 億.
    private static decimal Unit(string unit) => unit switch
    {
        "thousand" or "k" => 1e3m,
        "million" or "mn" or "m" => 1e6m,
        "billion" or "bn" or "b" => 1e9m,
        "trillion" or "tn" => 1e12m,
        _ => unit.Aggregate(1m, (product, c) => product * c switch { '十' => 1e1m, '百' => 1e2m, '千' => 1e3m, '万' => 1e4m, '億' => 1e8m, '兆' => 1e12m, _ => 1m }),
    };

    private static string? Currency(Match m) => Currencies.CodeOf((m.Groups["currency"].Success ? m.Groups["currency"] : m.Groups["sign"]).Value);

    private static Bound BoundOf(Match m) => Bounds.Of(m.Groups["before"].Value, m.Groups["after"].Value);

    [GeneratedRegex(@"(?<before>(?:(?:総額|累計|合計|官民合わせて|官民|計|最大|最高)で?|上限|約|およそ|ほぼ|少なくとも|最低)*)(?:(?<sign>[¥$€£])\s?(?=[0-9,.]+[十百千]?[万億兆]))?(?<figure>[0-9][0-9,.]*(?:[十百千]?[万億兆]|[千])?(?:[0-9][0-9,.]*(?:[十百千]?[万億兆]|[千]))*)(?<currency>円|(?:米|豪|香港|シンガポール|カナダ|台湾|US)?ドル|ユーロ|人民元|元(?![年論系素来本])|ポンド|ウォン|ルピー|ルーブル|スイスフラン|バーツ|ドン|テンゲ|ソモニ|スム)?(?(currency)(?![高安])|(?(sign)|(?!)))(?<after>規模|程度|前後|弱|強|台|超|余り|以上|以下|未満|以内|近く|を超える|を上回る|を超え|を上回|を下回る|あまり)?")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<before>(?:\b(?:up to|as much as|at most|more than|less than|over|at least|no less than|in excess of|exceeding|above|about|around|approximately|some|nearly|almost|close to|roughly|an estimated|a total of|worth)\s+)*)(?:(?<![A-Za-z])(?<sign>(?:US|HK|NT|A|C|S)?\$|€|£|¥|₩|₹|(?:USD|JPY|EUR|GBP|CNY)(?=[\s0-9]))\s?(?<figure>[0-9][0-9,]*(?:\.[0-9]+)?(?:[\s-]?(?:thousand|million|billion|trillion|mn|bn|tn|m|b|k)\b)?)(?![万億兆])|(?<figure>[0-9][0-9,]*(?:\.[0-9]+)?(?:[\s-](?:thousand|million|billion|trillion|mn|bn|tn)\b)?)[\s-](?<currency>U\.S\. dollars?|US dollars?|dollars?|yen|euros?|yuan|(?<=(?:lion|bn|mn|tn|,[0-9]{3})\s)won|(?<=(?:lion|bn|mn|tn|,[0-9]{3})\s)pounds|rupees|rubles|roubles|Swiss francs|baht|dong|tenge|somoni|USD|JPY|EUR|GBP|CNY)\b)(?<after>\s(?:or more|or less))?", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)[\s-]?(?<unit>[十百千]?[万億兆]|[千]|thousand|million|billion|trillion|mn|bn|tn|m|b|k)?", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\s?\((?:(?<exact>正確には|厳密には|exactly|to be exact,?|precisely)\s?)?(?:約|およそ|about\s|US)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Restated();
}
