using System.Buffers;
using System.Text.RegularExpressions;
using GraphService.Extraction.Limits;

namespace GraphService.Extraction.Lexicons;

/// <summary>A pattern each match of which holds one of many words. Most texts hold none of them, and that is seen sooner without the pattern.</summary>
internal sealed class SparsePattern
{
    private readonly Regex pattern;
    private readonly SearchValues<string> words;

    /// <param name="pattern">What is looked for.</param>
    /// <param name="words">One of these stands in whatever matches.</param>
    /// <param name="ignoresCase">Whether they are meant in capitals too.</param>
    public SparsePattern(string pattern, IEnumerable<string> words, bool ignoresCase)
    {
        this.pattern = new Regex(pattern, RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : 0), PatternTimeout.Limit);
        this.words = SearchValues.Create([.. words], ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>How long one search may take.</summary>
    public TimeSpan MatchTimeout => pattern.MatchTimeout;

    /// <summary>The first match that begins at a place or behind it.</summary>
    public Match Match(string text, int start = 0) => MayMatch(text, start) ? pattern.Match(text, start) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>All matches that begin at a place or behind it.</summary>
    public IEnumerable<Match> Matches(string text, int start = 0) => MayMatch(text, start) ? pattern.Matches(text, start) : [];

    /// <summary>Whether it matches anywhere.</summary>
    public bool IsMatch(string text) => MayMatch(text, 0) && pattern.IsMatch(text);

    /// <summary>The pattern as part of another one.</summary>
    public override string ToString() => pattern.ToString();

    private bool MayMatch(string text, int start) => text.AsSpan(start).ContainsAny(words);
}
