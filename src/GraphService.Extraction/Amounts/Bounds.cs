using System.Text.RegularExpressions;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>How the words at a figure bound the true one. 弱, 近く, nearly and 強 only say that it is near.</summary>
internal static partial class Bounds
{
    private const string JapaneseMost = "最大|最高|上限|以下|未満|以内|を下回";
    private const string JapaneseLeast = "少なくとも|最低|超|以上|を上回|余|あまり";
    private const string JapaneseNear = "約|およそ|ほぼ|規模|程度|前後|台|弱|強|近く|ほど|ぐらい|くらい";

    public static Bound Of(string before, string after)
    {
        var words = before + " " + after;
        if (Most().IsMatch(words))
            return Bound.AtMost;
        if (Least().IsMatch(words))
            return Bound.AtLeast;
        return Near().IsMatch(words) ? Bound.About : Bound.Exact;
    }

    [GeneratedRegex(JapaneseMost
        + @"|\bup to|as much as|at most|no more than|not more than|or less|\bunder\b|maximum|less than(?<!no[t ]*less than)", RegexOptions.IgnoreCase)]
    private static partial Regex Most();

    [GeneratedRegex(JapaneseLeast + @"|more than|\bover\b|at least|no[t ]*less|excess|exceeding|above|or more|upwards|minimum", RegexOptions.IgnoreCase)]
    private static partial Regex Least();

    [GeneratedRegex(JapaneseNear + @"|about|around|approximately|some|nearly|almost|close to|roughly|estimated|just", RegexOptions.IgnoreCase)]
    private static partial Regex Near();
}
