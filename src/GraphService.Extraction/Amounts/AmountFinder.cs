using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds sums of money: 万 億 兆 and million, billion, trillion; 約, 最大, 規模, up to; ranges; yen, dollars and other currencies.</summary>
internal static partial class AmountFinder
{
    private const string One = "(?<![0-9.,])[1一]{sum-units}";
    private const string Rate = "(?<![0-9.,])1{sum-rates}[=は]?";
    private const string Units = @"{sum-units-en}|kilo\w*";

    // Words that tell what a sum is stand right before it.
    private const int Reach = 24;

    /// <summary>
    /// Sums in order of their starts. What stands in brackets behind a sum explains it: a more exact figure (「約700万ドル(正確には685万ドル)」)
    /// takes its place, any other (another currency, the year before, a part) is left out. So is the price of one share or head,
    /// what a firm has or earns, and beside another sum the one that it is compared with.
    /// </summary>
    public static IReadOnlyList<AmountMention> Find(Ontology ontology, string text)
    {
        var found = new List<AmountMention>();
        foreach (var sum in All(ontology, text))
            if (sum.Money is { } money && !IsOfSomethingElse(ontology, sum, text))
                Add(ontology, found, new AmountMention(sum.Start, sum.End, money), text);
        return found.Count < 2 ? found : [.. found.Where(a => !Compared.In(ontology).IsMatch(Left(text, a.Start)))];
    }

    /// <summary>Where the text speaks of sums, clearly or not: <c>[Start, End)</c> in order.</summary>
    public static IEnumerable<(int Start, int End)> Places(Ontology ontology, string text) => All(ontology, text).Select(s => (s.Start, s.End));

    // The price of one, a rate, or what a firm has.
    private static bool IsOfSomethingElse(Ontology ontology, SumMatch sum, string text) =>
        Left(text, sum.Start) is var left && (PerUnit.In(ontology).IsMatch(left) || OfAFirm.In(ontology).IsMatch(left))
            || PerUnitBehind.In(ontology).IsMatch(text, sum.End);

    private static List<SumMatch> All(Ontology ontology, string text)
    {
        var found = new List<SumMatch>();
        foreach (var sum in JapaneseSums.Find(ontology, text).Concat(EnglishSums.Find(ontology, text)).OrderBy(s => s.Start).ThenByDescending(s => s.End))
            if (found.Count == 0 || found[^1].End <= sum.Start)
                found.Add(sum);
        return found;
    }

    private static void Add(Ontology ontology, List<AmountMention> found, AmountMention amount, string text)
    {
        if (found.Count == 0 || !IsInBracket(text, found[^1].End, amount.Start))
        {
            found.Add(amount);
            return;
        }
        var end = amount.End < text.Length && text[amount.End] == ')' ? amount.End + 1 : amount.End;
        if (Restated.In(ontology).Match(text[found[^1].End..amount.Start]) is { Success: true } between)
            found[^1] = between.Groups["exact"].Success ? amount with { Start = found[^1].Start, End = end } : found[^1] with { End = end };
    }

    // 100億円(前年は80億円): a bracket that opens right behind the sum and is still open.
    private static bool IsInBracket(string text, int end, int start) => Opened().IsMatch(text[end..start]);

    private static string Left(string text, int at) => text[Math.Max(0, at - Reach)..at];

    private static readonly ListedPattern Restated = new(@"^\s?\((?:(?<exact>{sum-exactly})\s?)?(?:約|およそ|about\s|US)?$", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^\s?\([^()]*$")]
    private static partial Regex Opened();

    private static readonly ListedPattern PerUnit = new("(?:" + One + "|{sum-per-unit}|" + Rate + ")(?:の?{sum-prices}?[はを]?)?$");

    private static readonly ListedPattern PerUnitBehind = new(
        @"\G(?:[\s-](?:per|an?)[\s-](?:" + Units + @")\b|[/／](?:株|人|トン)|(?<=(?<![0-9.,])1{sum-rates-behind})[=は]?[0-9])", RegexOptions.IgnoreCase);

    // What a firm has or earns is not what is paid for it.
    private static readonly ListedPattern OfAFirm = new(@"{sum-of-firm}(?:が|は|の|で)?(?:約|およそ)?$"
        + @"|\b(?:{sum-of-firm-en}|market cap\w*)\sof\s$", RegexOptions.IgnoreCase);

    private static readonly ListedPattern Compared = new(@"(?:{sum-compared}{sum-compared-same}?(?:は|の|が|に)?|"
        + @"\b{sum-compared-en}\s)(?:約|およそ|about\s)?$", RegexOptions.IgnoreCase);
}
