using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds percentages from 0 to 100, also 3割 and 2割5分; whether one is a stake is for the case frame to say.</summary>
internal static class ShareFinder
{
    /// <summary>Percentages in order of their starts.</summary>
    public static IReadOnlyList<ShareMention> Find(Ontology ontology, string text) =>
        [.. Percentage.In(ontology).Matches(text).Select(m => Read(ontology, m)).OfType<ShareMention>()];

    private static ShareMention? Read(Ontology ontology, Match m)
    {
        if (!decimal.TryParse(m.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n))
            return null;
        if (m.Groups["tenths"].Success)
            n = (n * 10) + (m.Groups["hundredths"].Success ? m.Groups["hundredths"].Value[0] - '0' : 0);
        if (n > 100)
            return null;
        var share = Bounds.Of(ontology, m.Groups["before"].Value, m.Groups["after"].Value) switch
        {
            Bound.AtLeast => new Share(n, 100, Bound.AtLeast, m.Value.Trim()),
            Bound.AtMost => new Share(0, n, Bound.AtMost, m.Value.Trim()),
            var bound => new Share(n, n, bound, m.Value.Trim()),
        };
        return new ShareMention(m.Index, m.Index + m.Length, share);
    }

    private static readonly ListedPattern Percentage = new("(?<before>(?:{bound-share-before}"
        + ")?)"
        + @"(?<![0-9.,])(?<n>[0-9]{1,3}(?:\.[0-9]+)?)(?:\s?(?:%|パーセント|percent\b|per cent\b)|(?<tenths>割)(?:(?<hundredths>[0-9])分)?)"
        + "(?<after>{bound-share-behind})?", RegexOptions.IgnoreCase);
}
