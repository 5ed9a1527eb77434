using System.Globalization;
using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>Finds percentages from 0 to 100; whether one is a stake is for the case frame to say.</summary>
internal static partial class ShareFinder
{
    /// <summary>Percentages in order of their starts.</summary>
    public static IReadOnlyList<ShareMention> Find(string text) => [.. Percentage().Matches(text).Select(Read).OfType<ShareMention>()];

    private static ShareMention? Read(Match m)
    {
        if (!decimal.TryParse(m.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) || n > 100)
            return null;
        var words = (m.Groups["before"].Value + " " + m.Groups["after"].Value).ToLowerInvariant();
        var share = Least().IsMatch(words) ? new Share(n, 100, Bound.AtLeast, m.Value.Trim())
            : Most().IsMatch(words) ? new Share(0, n, Bound.AtMost, m.Value.Trim())
            : new Share(n, n, Near().IsMatch(words) ? Bound.About : Bound.Exact, m.Value.Trim());
        return new ShareMention(m.Index, m.Index + m.Length, share);
    }

    [GeneratedRegex(@"(?<before>(?:約|およそ|最大|少なくとも|about |around |approximately |up to |more than |over |at least |less than )?)(?<n>[0-9]{1,3}(?:\.[0-9]+)?)\s?(?:%|パーセント|percent\b|per cent\b)(?<after>以上|超|以下|未満|程度|を超える|弱|強)?", RegexOptions.IgnoreCase)]
    private static partial Regex Percentage();

    [GeneratedRegex("少なくとも|以上|超|強|more than|over|at least")]
    private static partial Regex Least();

    [GeneratedRegex("最大|以下|未満|弱|up to|less than")]
    private static partial Regex Most();

    [GeneratedRegex("約|およそ|程度|about|around|approximately")]
    private static partial Regex Near();
}
