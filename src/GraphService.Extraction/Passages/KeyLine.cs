using System.Text.RegularExpressions;

namespace GraphService.Extraction.Passages;

/// <summary>Lines of label and value: 調達額: 3億円, Investors: A and B, "name": "A".</summary>
internal static partial class KeyLine
{
    /// <summary>The label with its colon at the beginning of a line, in the group <c>label</c> the label alone; no success where there is none.</summary>
    public static Match Of(string line) => Japanese().Match(line) is { Success: true } ja ? ja : English().Match(line);

    // 東雲重工株式会社(本社: …: an open bracket is no label's. No particle that makes a sentence of it, no time, no address, and something behind the colon.
    [GeneratedRegex(@"^【(?<label>[^【】\n]{1,20})】\s?(?=\S)|^(?<label>(?=[^:]{0,24}[ぁ-んァ-ヴー一-龥])(?:[^:。、!?|\n「」はを()]|\([^():\n]{1,16}\)){1,24}?(?<![がにへ0-9]))\s?:\s?(?=[^\s/:])")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"^(?<label>[A-Za-z][A-Za-z0-9'’&/()#-]{0,24}(?: [A-Za-z0-9'’&/()-]{1,20}){0,5}(?<![0-9]))\s?:\s(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
