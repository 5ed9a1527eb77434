using System.Text.RegularExpressions;
using GraphService.Ontologies;

namespace GraphService.Extraction.Statements;

/// <summary>Stops a pattern of an ontology that would try for ages: it is an error of the ontology, not an answer that depends on the machine.</summary>
internal static class FrameTimeout
{
    /// <summary>Sentences are short; a sound pattern takes microseconds.</summary>
    public static readonly TimeSpan Limit = Limits.PatternTimeout.Limit;

    /// <summary>The matches of a frame's pattern.</summary>
    /// <exception cref="OntologyException">The pattern takes too long.</exception>
    public static IReadOnlyList<Match> Matches(Regex pattern, string text, Predicate predicate)
    {
        try
        {
            return pattern.Matches(text).ToList();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new OntologyException($"{predicate.Name}: the pattern '{pattern}' takes more than {Limit.TotalSeconds} s on one sentence; it can match in too many ways");
        }
    }
}
