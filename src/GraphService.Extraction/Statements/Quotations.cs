using System.Text.RegularExpressions;

namespace GraphService.Extraction.Statements;

/// <summary>Someone's words within a sentence, 「…」: their verbs and commas are not the sentence's own.</summary>
internal static partial class Quotations
{
    /// <summary>Quotations long enough to be words that someone said, and no name, without their marks.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string annotated) =>
        [.. Quoted().Matches(annotated).Select(m => (m.Index + 1, m.Index + m.Length - 1))];

    /// <summary>The sentence with its quotations blanked; places stay.</summary>
    public static string Masked(string annotated, IReadOnlyList<(int Start, int End)> quotes)
    {
        if (quotes.Count == 0)
            return annotated;
        var letters = annotated.ToCharArray();
        foreach (var (start, end) in quotes)
            Array.Fill(letters, '＿', start, end - start);
        return new string(letters);
    }

    [GeneratedRegex(@"「[^「」]{12,}」")]
    private static partial Regex Quoted();
}
