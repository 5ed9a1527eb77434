using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Dates;

/// <summary>Finds dates in a normalised text: Gregorian and era years, parts of years, spans, and dates relative to the document's own.</summary>
internal static partial class DateFinder
{
    /// <summary>Dates in order of their starts, without overlaps. Relative ones are found only where the document's date is known.</summary>
    public static IReadOnlyList<DateMention> Find(string text, PartialDate? documentDate) =>
        [.. Spans(text, WithoutOverlaps(JapaneseDates.Find(text, documentDate).Concat(EnglishDates.Find(text, documentDate))))
            .Select(d => d.Until is null && IsBeginning(text, d) ? d with { IsBeginning = true } : d)];

    private static bool IsBeginning(string text, DateMention date) => From().IsMatch(text[date.End..]) && Script.IsJapanese(text[date.End])
        || text.AsSpan(date.Start).StartsWith("since ", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan(0, date.Start).EndsWith("since ", StringComparison.OrdinalIgnoreCase);

    // 2013年から2017年まで, 2013-2017年, from 2013 to 2017: two dates that make one span.
    private static List<DateMention> Spans(string text, List<DateMention> dates)
    {
        var result = new List<DateMention>();
        foreach (var date in dates)
        {
            if (result.Count > 0 && result[^1] is var previous && (previous.Until is null || date.Until is not null) && AreJoint(text, previous, date.Start)
                && previous.Date.Start < date.Date.Start)
                result[^1] = previous with { End = date.End, Until = date.Until ?? date.Date };
            else
                result.Add(date);
        }
        return result;
    }

    /// <summary>Whether the words between a date and a place make a span of what stands at both.</summary>
    public static bool AreJoint(string text, DateMention first, int next) =>
        first.End <= next && (Joint().IsMatch(text[first.End..next])
            || text[first.End..next] == " and " && text.AsSpan(first.Start).StartsWith("between", StringComparison.OrdinalIgnoreCase));

    private static List<DateMention> WithoutOverlaps(IEnumerable<DateMention> found)
    {
        var result = new List<DateMention>();
        foreach (var date in found.OrderBy(d => d.Start).ThenByDescending(d => d.End))
            if (result.Count == 0 || result[^1].End <= date.Start)
                result.Add(date);
        return result;
    }

    [GeneratedRegex("^(?:から|より|以来|以降)")]
    private static partial Regex From();

    [GeneratedRegex("^(?:から|より|[~〜―–—-]| to | until | through )$")]
    private static partial Regex Joint();
}
