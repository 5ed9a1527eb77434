using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>How the words at a figure bound the true one. 弱, 近く, nearly and 強 only say that it is near.</summary>
internal static partial class Bounds
{
    public static Bound Of(string before, string after)
    {
        var words = before + " " + after;
        if (Most().IsMatch(words))
            return Bound.AtMost;
        if (Least().IsMatch(words))
            return Bound.AtLeast;
        return Near().IsMatch(words) ? Bound.About : Bound.Exact;
    }

    [GeneratedRegex(@"最大|最高|上限|以下|未満|以内|を下回|\bup to|as much as|at most|or less|less than(?<!no less than)", RegexOptions.IgnoreCase)]
    private static partial Regex Most();

    [GeneratedRegex(@"少なくとも|最低|超|以上|を上回|余り|あまり|more than|\bover\b|at least|no less|excess|exceeding|above|or more", RegexOptions.IgnoreCase)]
    private static partial Regex Least();

    [GeneratedRegex("約|およそ|ほぼ|規模|程度|前後|台|弱|強|近く|about|around|approximately|some|nearly|almost|close to|roughly|estimated", RegexOptions.IgnoreCase)]
    private static partial Regex Near();
}
