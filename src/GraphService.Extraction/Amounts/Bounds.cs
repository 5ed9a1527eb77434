using System.Text.RegularExpressions;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Amounts;

/// <summary>How the words at a figure bound the true one. 弱, 近く, nearly and 強 only say that it is near.</summary>
internal static class Bounds
{
    private const string JapaneseMost = "{bound-most}";
    private const string JapaneseLeast = "{bound-least}";
    private const string JapaneseNear = "{bound-near}";

    public static Bound Of(Ontology ontology, string before, string after)
    {
        var words = before + " " + after;
        if (Most.In(ontology).IsMatch(words))
            return Bound.AtMost;
        if (Least.In(ontology).IsMatch(words))
            return Bound.AtLeast;
        return Near.In(ontology).IsMatch(words) ? Bound.About : Bound.Exact;
    }

    private static readonly ListedPattern Most = new(JapaneseMost
        + @"|\bup to|{bound-most-en}|\bunder\b|less than(?<!no[t ]*less than)", RegexOptions.IgnoreCase);

    private static readonly ListedPattern Least = new(JapaneseLeast + @"|{bound-least-en}|\bover\b|no[t ]*less", RegexOptions.IgnoreCase);

    private static readonly ListedPattern Near = new(JapaneseNear + @"|{bound-near-en}", RegexOptions.IgnoreCase);
}
