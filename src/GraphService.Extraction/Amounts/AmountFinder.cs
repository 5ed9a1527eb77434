using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds sums of money: 万 億 兆 and million, billion, trillion; 約, 最大, 規模, up to; yen, dollars and other currencies.</summary>
internal static partial class AmountFinder
{
    /// <summary>
    /// Sums in order of their starts. A more exact figure in brackets (「約1,000万ドル(正確には944万ドル)」) takes the place of the one before
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

    private static decimal Unit(string unit) => unit switch
    {
        "千" or "thousand" => 1e3m,
        "万" => 1e4m,
        "百万" or "million" or "mn" or "m" => 1e6m,
        "千万" => 1e7m,
        "億" => 1e8m,
        "十億" or "billion" or "bn" or "b" => 1e9m,
        "兆" or "trillion" or "tn" => 1e12m,
        _ => 1m,
    };

    private static string? Currency(Match m)
    {
        var word = (m.Groups["currency"].Success ? m.Groups["currency"] : m.Groups["sign"]).Value.ToLowerInvariant().TrimEnd('.');
        return word switch
        {
            "円" or "yen" or "jpy" or "¥" => "JPY",
            "ドル" or "米ドル" or "usドル" or "dollars" or "dollar" or "us dollars" or "u.s. dollars" or "usd" or "$" or "us$" => "USD",
            "ユーロ" or "euros" or "euro" or "eur" or "€" => "EUR",
            "人民元" or "元" or "yuan" or "cny" or "rmb" => "CNY",
            "ポンド" or "pounds" or "gbp" or "£" => "GBP",
            "ウォン" or "won" or "krw" or "₩" => "KRW",
            "ルピー" or "rupees" or "inr" or "₹" => "INR",
            "ルーブル" or "rubles" or "roubles" or "rub" => "RUB",
            "豪ドル" or "aud" => "AUD",
            "シンガポールドル" or "sgd" => "SGD",
            "香港ドル" or "hkd" => "HKD",
            "カナダドル" or "cad" => "CAD",
            "スイスフラン" or "chf" or "swiss francs" => "CHF",
            "台湾ドル" or "twd" => "TWD",
            "バーツ" or "baht" or "thb" => "THB",
            "ドン" or "dong" or "vnd" => "VND",
            "テンゲ" or "tenge" or "kzt" => "KZT",
            "ソモニ" or "somoni" or "tjs" => "TJS",
            "スム" or "uzs" => "UZS",
            _ => null,
        };
    }

    private static Bound BoundOf(Match m)
    {
        var words = (m.Groups["before"].Value + " " + m.Groups["after"].Value).ToLowerInvariant();
        if (Most().IsMatch(words))
            return Bound.AtMost;
        if (Least().IsMatch(words))
            return Bound.AtLeast;
        return Near().IsMatch(words) ? Bound.About : Bound.Exact;
    }

    [GeneratedRegex(@"(?<before>(?:(?:総額|累計|合計|官民合わせて|官民|計)で?)*(?:最大で?|最高で?|上限|約|およそ|ほぼ|少なくとも|最低)?)(?<figure>[0-9][0-9,.]*(?:百万|千万|十億|[千万億兆])?(?:[0-9][0-9,.]*[千万億兆])*)(?<currency>円|米ドル|豪ドル|香港ドル|シンガポールドル|カナダドル|台湾ドル|USドル|ドル|ユーロ|人民元|元|ポンド|ウォン|ルピー|ルーブル|スイスフラン|バーツ|ドン|テンゲ|ソモニ|スム)(?![高安])(?<after>規模|程度|前後|弱|強|台|超|余り|以上|以下|未満|以内|近く|を超える|を上回る|を超え|を上回|を下回る|あまり)?")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"(?<before>(?:\b(?:up to|as much as|at most|more than|over|at least|no less than|in excess of|exceeding|above|about|around|approximately|some|nearly|almost|roughly|an estimated|a total of|worth)\s+)*)(?:(?<sign>US\$|\$|€|£|¥|₩|₹|USD|JPY|EUR|GBP|CNY)\s?(?<figure>[0-9][0-9,]*(?:\.[0-9]+)?(?:\s?(?:thousand|million|billion|trillion|mn|bn|tn|m|b)\b)?)|(?<figure>[0-9][0-9,]*(?:\.[0-9]+)?(?:\s(?:thousand|million|billion|trillion|mn|bn|tn)\b)?)\s(?<currency>U\.S\. dollars|US dollars|dollars?|yen|euros?|yuan|pounds|won|rupees|rubles|roubles|Swiss francs|baht|dong|tenge|somoni|USD|JPY|EUR|GBP|CNY)\b)(?<after>\s(?:or more|or less))?", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?)\s?(?<unit>百万|千万|十億|[千万億兆]|thousand|million|billion|trillion|mn|bn|tn|m|b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\s?\((?:(?<exact>正確には|厳密には|exactly|to be exact,?|precisely)\s?)?(?:約|およそ|about\s|US)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Restated();

    [GeneratedRegex("最大|最高|上限|以下|未満|以内|を下回|up to|as much as|at most|or less|弱|近く|nearly|almost")]
    private static partial Regex Most();

    [GeneratedRegex("少なくとも|最低|超|以上|を上回|強|余り|あまり|more than|over|at least|no less|excess|exceeding|above|or more")]
    private static partial Regex Least();

    [GeneratedRegex("約|およそ|ほぼ|規模|程度|前後|台|about|around|approximately|some|roughly|estimated")]
    private static partial Regex Near();
}
