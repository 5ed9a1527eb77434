using System.Text.RegularExpressions;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds sums of money: 万 億 兆 and million, billion, trillion; 約, 最大, 規模, up to; ranges; yen, dollars and other currencies.</summary>
internal static partial class AmountFinder
{
    private const string One = "(?<![0-9.,])[1一](?:株|人|口|台|件|個|枚|戸|世帯|家族|日|時間|トン|キロ|バレル|名)";
    private const string Rate = "(?<![0-9.,])1(?:米?ドル|ユーロ|ポンド|元|ウォン|ルピー)[=は]?";
    private const string Units = @"share|barrel|tonne|ton|unit|person|head|ounce|hour|kilo\w*|household|ADS|ADR";

    // Words that tell what a sum is stand right before it.
    private const int Reach = 24;

    /// <summary>
    /// Sums in order of their starts. What stands in brackets behind a sum explains it: a more exact figure (「約700万ドル(正確には685万ドル)」)
    /// takes its place, any other (another currency, the year before, a part) is left out. So is the price of one share or head,
    /// what a firm has or earns, and beside another sum the one that it is compared with.
    /// </summary>
    public static IReadOnlyList<AmountMention> Find(string text)
    {
        var found = new List<AmountMention>();
        foreach (var sum in All(text))
            if (sum.Money is { } money && !IsOfSomethingElse(sum, text))
                Add(found, new AmountMention(sum.Start, sum.End, money), text);
        return found.Count < 2 ? found : [.. found.Where(a => !Compared().IsMatch(Left(text, a.Start)))];
    }

    /// <summary>Where the text speaks of sums, clearly or not: <c>[Start, End)</c> in order.</summary>
    public static IEnumerable<(int Start, int End)> Places(string text) => All(text).Select(s => (s.Start, s.End));

    // The price of one, a rate, or what a firm has.
    private static bool IsOfSomethingElse(SumMatch sum, string text) =>
        Left(text, sum.Start) is var left && (PerUnit().IsMatch(left) || OfAFirm().IsMatch(left)) || PerUnitBehind().IsMatch(text, sum.End);

    private static List<SumMatch> All(string text)
    {
        var found = new List<SumMatch>();
        foreach (var sum in JapaneseSums.Find(text).Concat(EnglishSums.Find(text)).OrderBy(s => s.Start).ThenByDescending(s => s.End))
            if (found.Count == 0 || found[^1].End <= sum.Start)
                found.Add(sum);
        return found;
    }

    private static void Add(List<AmountMention> found, AmountMention amount, string text)
    {
        if (found.Count == 0 || !IsInBracket(text, found[^1].End, amount.Start))
        {
            found.Add(amount);
            return;
        }
        var end = amount.End < text.Length && text[amount.End] == ')' ? amount.End + 1 : amount.End;
        if (Restated().Match(text[found[^1].End..amount.Start]) is { Success: true } between)
            found[^1] = between.Groups["exact"].Success ? amount with { Start = found[^1].Start, End = end } : found[^1] with { End = end };
    }

    // 100億円(前年は80億円): a bracket that opens right behind the sum and is still open.
    private static bool IsInBracket(string text, int end, int start) => Opened().IsMatch(text[end..start]);

    private static string Left(string text, int at) => text[Math.Max(0, at - Reach)..at];

    [GeneratedRegex(@"^\s?\((?:(?<exact>正確には|厳密には|exactly|to be exact,?|precisely)\s?)?(?:約|およそ|about\s|US)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Restated();

    [GeneratedRegex(@"^\s?\([^()]*$")]
    private static partial Regex Opened();

    [GeneratedRegex("(?:" + One + "|当たり|あたり|につき|月額|日額|時給|日給|単価|" + Rate + ")(?:の?(?:価格|単価|払込金額|発行価格)?[はを]?)?$")]
    private static partial Regex PerUnit();

    [GeneratedRegex(@"\G(?:[\s-](?:per|an?)[\s-](?:" + Units + @")\b|[/／](?:株|人|トン)|(?<=(?<![0-9.,])1(?:米?ドル|ユーロ|ポンド|元))[=は]?[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex PerUnitBehind();

    // What a firm has or earns is not what is paid for it.
    [GeneratedRegex(@"(?:資本金|売上高|売上|年商|時価総額|企業価値|評価額|(?:営業|経常|純)?利益|総資産|純資産|負債総額|運用資産(?:残高)?)(?:が|は|の|で)?(?:約|およそ)?$"
        + @"|\b(?:valuation|revenues?|sales|turnover|market cap\w*|profits?|assets)\sof\s$", RegexOptions.IgnoreCase)]
    private static partial Regex OfAFirm();

    [GeneratedRegex(@"(?:(?:前年|前期|前回|前月|前年度|昨年|昨年度|去年|従来|当初|当初予定|予想|当初計画)(?:同期|同月|実績)?(?:は|の|が|に)?|"
        + @"\b(?:compared (?:with|to)|up from|down from|versus|against|of which|including|instead of)\s)(?:約|およそ|about\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();
}
