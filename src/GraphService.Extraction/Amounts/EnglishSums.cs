using System.Text.RegularExpressions;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Sums of English text: US$5 million, EUR 2.5bn, 15 to 20 million dollars, half a billion dollars; tens of millions give no figure.</summary>
internal static partial class EnglishSums
{
    private const string Words = "thousand|million|billion|trillion";
    private const string Number = @"(?>[0-9](?:[0-9,.]*[0-9])?)(?![十百千万億兆京])";
    private const string Unit = @"[\s-]?(?:" + Words + @"|mn|bn|tn|m|b|k)\b";
    private static string Start(Currencies currencies) => "(?:(?<sign>" + currencies.Signs + @")\s?|(?<![0-9A-Za-z.,$€£¥₩₹]))";
    private static string Figure(Currencies currencies) =>
        Start(currencies) + "(?<number>" + Number + ")(?<unit>" + Unit + @")?(?:[\s-](?<currency>" + currencies.English + "))?";
    private const string Least = @"{bound-before-least}";
    private const string Most = @"{bound-before-most}";
    private const string Near = "{bound-before-near}";
    private const string Before = @"(?<before>(?:\b(?:" + Most + "|" + Least + "|" + Near + @")\s+)*)";

    private const string Half = @"(?<half>half a|(?<!and )a half)\s(?<unit>" + Words + ")";
    private const string Count = "one|two|three|four|five|six|seven|eight|nine|ten";
    private const string Counted = @"(?:(?<from>" + Count + @")\s(?:to|or)\s)?(?<count>(?<!half |of )a"
        + @"|(?<!\s(?:to|or)\s)(?:" + Count + @")|(?<=\b(?:" + Count + @")\s(?:to|or)\s)(?:" + Count + @"))\s(?<unit>" + Words + ")";
    private const string Rough = "{sum-rough}"
        + @"(?:\s(?:of\s)?(?:tens|hundreds?|dozen|(?:" + Words + ")s?))*";

    private static readonly string[] Counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static IEnumerable<SumMatch> Find(Ontology ontology, string text)
    {
        foreach (Match m in Worded.In(ontology).Matches(text))
            yield return OfWords(ontology, m);
        var at = 0;
        while (First.In(ontology).Match(text, at) is { Success: true } first)
        {
            var second = Second.In(ontology).Match(text, first.Index + first.Length);
            var sum = !second.Success ? Single(ontology, first, text)
                : Joins(ontology, first, second, text) ? Range(ontology, first, second, text)
                : IsDash(second) && Has(first, "unit") ? CutOff(ontology, first, second)
                : Single(ontology, first, text);
            if (sum is not null)
                yield return sum;
            at = sum?.End ?? first.Index + first.Length;
        }
    }

    private static SumMatch? Single(Ontology ontology, Match m, string text)
    {
        if (Codes(ontology, m) is not [var currency] || IsYearOfPrices(m, text))
            return null;
        var after = Behind().Match(text, m.Index + m.Length);
        var end = m.Index + m.Length + after.Length;
        var value = Numerals.Plain(m.Groups["number"].Value) * UnitOf(m);
        var bound = Bounds.Of(ontology, m.Groups["before"].Value, after.Value);
        return new SumMatch(m.Index, end, value > 0 ? new Money(value, currency, bound, text[m.Index..end].Trim()) : null);
    }

    // In 2024 dollars: of which year the prices are.
    private static bool IsYearOfPrices(Match m, string text) =>
        !Has(m, "sign") && !Has(m, "unit")
        && m.Groups["number"].Value is ['1' or '2', '9' or '0', _, _]
        && text.AsSpan(0, m.Groups["number"].Index).EndsWith("in ", StringComparison.OrdinalIgnoreCase);

    // Two currencies make no range, and one that is raised from a sum to another is a change.
    private static SumMatch? Range(Ontology ontology, Match first, Match second, string text)
    {
        List<string> codes = [.. Codes(ontology, first).Concat(Codes(ontology, second)).Distinct()];
        if (codes.Count == 0)
            return null;
        var end = second.Index + second.Length;
        var (low, high) = (Numerals.Plain(first.Groups["number"].Value), Numerals.Plain(second.Groups["number"].Value));
        var isChange = Joint(second) == "to" && From().IsMatch(text[Math.Max(0, first.Index - 16)..first.Index]);
        if (codes.Count > 1 || low is null || high is null || isChange || GoesOn().IsMatch(text, end))
            return new SumMatch(first.Index, end, null);
        var ends = SumMatch.Ends(low.Value * UnitOf(first), Has(first, "unit") || Has(first, "currency"), high.Value * UnitOf(second), UnitOf(second));
        return new SumMatch(first.Index, end, ends is { } e ? new Money(e.Value, codes[0], Bound.About, text[first.Index..end].Trim(), e.Max) : null);
    }

    // "$5 million to 3 startups" and "$5 million and 2 people" are no ranges; "between 5 and 10 million dollars" is one.
    private static bool Joins(Ontology ontology, Match first, Match second, string text)
    {
        var hasCurrency = Codes(ontology, second).Count > 0;
        // In 2020 to $5 million: a sign at the upper end only tells that the lower figure is something else.
        if (Has(second, "sign") && !Has(first, "sign"))
            return false;
        return Joint(second) switch
        {
            "and" => first.Groups["before"].Value.Contains("between", StringComparison.OrdinalIgnoreCase) && (hasCurrency || EndsSum(second, text)),
            "to" or "or" => hasCurrency || Has(second, "unit") && EndsSum(second, text),
            _ => hasCurrency || Has(second, "unit") || !Has(first, "unit"),
        };
    }

    // Of "$5 million-3" nobody can say where the figure ends.
    private static SumMatch? CutOff(Ontology ontology, Match first, Match second) =>
        Codes(ontology, first).Count == 0 ? null : new SumMatch(first.Index, second.Index + second.Length, null);

    private static SumMatch OfWords(Ontology ontology, Match m)
    {
        var unit = UnitOf(m);
        var currency = Currencies.Of(ontology).CodeOf(m.Groups["currency"].Value);
        if (m.Groups["from"].Success && m.Groups["count"].Success)
        {
            var (low, high) = (unit * CountOf(m.Groups["from"].Value.ToLowerInvariant()), unit * CountOf(m.Groups["count"].Value.ToLowerInvariant()));
            return new SumMatch(m.Index, m.Index + m.Length, low <= high ? new Money(low, currency, Bound.About, m.Value, high) : null);
        }
        decimal? value = m.Groups["half"].Success ? unit / 2 : m.Groups["count"].Success ? unit * CountOf(m.Groups["count"].Value.ToLowerInvariant()) : null;
        var bound = m.Groups["count"].Success ? Bounds.Of(ontology, m.Groups["before"].Value, "") : Bound.About;
        return new SumMatch(m.Index, m.Index + m.Length, new Money(value, currency, bound, m.Value));
    }

    private static int CountOf(string word) => Math.Max(1, Array.IndexOf(Counts, word) + 1);

    private static List<string> Codes(Ontology ontology, Match m) =>
        [.. new[] { m.Groups["sign"],
            m.Groups["currency"] }.Where(g => g.Success).Select(g => Currencies.Of(ontology).CodeOf(g.Value)).OfType<string>().Distinct()];

    private static bool Has(Match m, string group) => m.Groups[group].Success;

    private static string Joint(Match second) => second.Groups["joint"].Value.Trim().ToLowerInvariant();

    private static bool IsDash(Match second) => Joint(second) is not ("and" or "to" or "or") && !char.IsWhiteSpace(second.Groups["joint"].Value[0]);

    // What is counted follows a figure that is no sum: 20 million farmers.
    private static bool EndsSum(Match m, string text) =>
        Follows().IsMatch(text[(m.Index + m.Length)..Math.Min(text.Length, m.Index + m.Length + 12)]);

    private static decimal UnitOf(Match m) => m.Groups["unit"].Value.Trim(' ', '-').ToLowerInvariant() switch
    {
        "thousand" or "k" => 1e3m,
        "million" or "mn" or "m" => 1e6m,
        "billion" or "bn" or "b" => 1e9m,
        "trillion" or "tn" => 1e12m,
        _ => 1,
    };

    private static readonly ListedPattern First = new(o => Before + Figure(Currencies.Of(o)), RegexOptions.IgnoreCase);

    private static readonly ListedPattern Second = new(
        o => @"\G(?<joint>\s?[-–—~〜]\s?|\s(?:to|and|or)\s)" + Figure(Currencies.Of(o)), RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\G\s(?:or more|or less)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    // Words in place of figures: half a billion dollars, two million yen; tens of millions of dollars.
    private static readonly ListedPattern Worded = new(
        o => Before + @"\b(?:" + Half + "|" + Counted + "|" + Rough + @")(?:\sof)?[\s-](?<currency>" + Currencies.Of(o).English + ")", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"\G[-–—~〜][0-9]")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\bfrom\s+(?<!\brang\w+\sfrom\s+)$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:$|[.,;:)]|\s(?:in|for|into|from|to|by|on|over|and|at|as|with|this|last|next)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Follows();
}
