using System.Text;
using System.Text.RegularExpressions;
using GraphService.Documents;
using GraphService.Extraction.Reading;
using GraphService.Extraction.Statements;
using GraphService.Ontologies;

namespace GraphService.Extraction.Evaluation;

/// <summary>
/// Whether the words of a predicate's frames stand in a sentence, whatever has their roles: a verb's stem, or a phrase with some mention, sum or
/// date wherever it has one. It needs the ontology and the graph's mentions only, so it also judges graphs that were compiled elsewhere.
/// </summary>
internal static class FrameWords
{
    private const char Mention = '\uE000';

    private static readonly Dictionary<string, string> Roles = new()
    {
        ["{subject}"] = $"{Mention}",
        ["{object}"] = $"{Mention}",
        ["{entity}"] = $"{Mention}",
        ["{amount}"] = "(?:[^。]{1,30}?)",
        ["{share}"] = "(?:[^。]{1,30}?)",
        ["{date}"] = "(?:[^。]{1,30}?)",
        ["{plain}"] = $"[^。{Mention}]",
        ["{letter}"] = $"[^。、{Mention}]",
        ["{few}"] = $"(?:[^、。{Mention}]{{0,14}}?)",
        ["{any}"] = "(?:[^。;]{0,60}?)",
    };

    /// <param name="predicate">Whose frames are tried.</param>
    /// <param name="sentence">The sentence as it stands in the file.</param>
    /// <param name="mentions">Its mentions, as places in it in code points.</param>
    public static bool Fire(Predicate predicate, string sentence, IReadOnlyList<TextSpan> mentions)
    {
        var marked = Marked(sentence, mentions);
        return predicate.Frames.Any(frame => FrameTimeout.Matches(Pattern(frame), marked, predicate).Count > 0);
    }

    private static Regex Pattern(CaseFrame frame)
    {
        var pattern = frame.Verb ?? Roles.Aggregate(frame.Phrase!, (phrase, role) => phrase.Replace(role.Key, role.Value, StringComparison.Ordinal));
        return new Regex(pattern, RegexOptions.CultureInvariant, FrameTimeout.Limit);
    }

    private static string Marked(string sentence, IReadOnlyList<TextSpan> mentions)
    {
        var text = new SourceText(sentence);
        var marked = new StringBuilder();
        var at = 0;
        // Of names within names the longest counts.
        foreach (var mention in mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End))
        {
            if (mention.Start < at)
                continue;
            marked.Append(text.Slice(new TextSpan(at, mention.Start))).Append(Mention);
            at = mention.End;
        }
        marked.Append(text.Slice(new TextSpan(at, text.Length)));
        return Normalizer.Normalize(new SourceText(marked.ToString())).Value.Replace("\n", "", StringComparison.Ordinal);
    }
}
