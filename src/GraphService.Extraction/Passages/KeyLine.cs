using System.Text.RegularExpressions;
using GraphService.Extraction.Lexicons;

namespace GraphService.Extraction.Passages;

/// <summary>Lines of label and value: 調達額: 3億円, Investors: A and B, "name": "A".</summary>
internal static partial class KeyLine
{
    /// <summary>The label with its colon at the beginning of a line, in the group <c>label</c> the label alone; no success where there is none.</summary>
    public static Match Of(string line) => Japanese().Match(line) is { Success: true } ja ? ja : English().Match(line);

    /// <summary>A label that only white space parts from its value: 本社 東京都港区. What is a title too leads a name.</summary>
    /// <param name="line">The line without its mark.</param>
    /// <param name="spaceAt">Whether the text has white space before a letter of the line.</param>
    /// <param name="labels">Which words are labels.</param>
    public static Match Spaced(string line, Func<int, bool> spaceAt, LabelWords labels)
    {
        var end = Enumerable.Range(2, Math.Max(0, Math.Min(line.Length, LongestLabel) - 2)).FirstOrDefault(spaceAt);
        return end > 0 && labels.IsField(line[..end]) && !line.Contains('。', StringComparison.Ordinal) ? Whole().Match(line[..end]) : Match.Empty;
    }

    private const int LongestLabel = 12;

    [GeneratedRegex("^(?<label>.+)$")]
    private static partial Regex Whole();

    // 東雲重工株式会社(本社: …: an open bracket is no label's. No particle that makes a sentence of it, no time, no address, and something behind the colon.
    [GeneratedRegex(@"^【(?<label>[^【】\n]{1,20})】\s?(?=\S)"
        + @"|^(?<label>(?=[^:]{0,24}[ぁ-んァ-ヴー一-龥])(?:[^:。、!?|\n「」はを()]|\([^():\n]{1,16}\)){1,24}?(?<![がにへ0-9]))\s?:\s?(?=[^\s/:])")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"^(?<label>[A-Za-z][A-Za-z0-9'’&/()#-]{0,24}(?: [A-Za-z0-9'’&/()-]{1,20}){0,5}(?<![0-9]))\s?:\s(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
