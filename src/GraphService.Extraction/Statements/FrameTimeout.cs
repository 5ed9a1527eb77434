using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Stops a pattern of an ontology that would try for ages: the document is left out, and what is wrong with the pattern is said.</summary>
internal static class FrameTimeout
{
    /// <summary>Sentences are short; a sound pattern takes microseconds.</summary>
    public static readonly TimeSpan Limit = PatternTimeout.Limit;

    /// <summary>The matches of a frame's pattern.</summary>
    /// <exception cref="PatternTimeoutException">The pattern takes too long.</exception>
    public static IReadOnlyList<Match> Matches(Regex pattern, string text, Predicate predicate)
    {
        try
        {
            return pattern.Matches(text).ToList();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new PatternTimeoutException(
                $"{predicate.Name}: the pattern '{pattern}' takes more than {Limit.TotalSeconds} s on one sentence; it can match in too many ways");
        }
    }
}
