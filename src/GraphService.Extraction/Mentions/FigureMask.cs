using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Texts;
using GraphService.Ontologies;

namespace GraphService.Extraction.Mentions;

/// <summary>
/// A text in which the capitals of sums and dates, and the digits beside them, are hidden, so
/// that US of US$5, EUR of EUR 2.5bn and Oct of Oct 2025 begin no name.
/// </summary>
internal static partial class FigureMask
{
    private const char Hidden = '¤';

    // Which year a month is in makes no difference here; without one it would not be found.
    private static readonly PartialDate AnyYear = PartialDate.Year(2000);

    // Patterns look far ahead; of a text without line ends or stops they see only so much at once.
    private const int LongestPiece = 500;

    public static NormalizedText Of(Ontology ontology, NormalizedText text)
    {
        var hidden = text.Value.ToCharArray();
        for (var start = 0; start < hidden.Length;)
        {
            var end = EndOfPiece(text.Value, start);
            Hide(ontology, text.Value[start..end], hidden.AsSpan(start, end - start));
            start = end;
        }
        return text.With(new string(hidden));
    }

    private static void Hide(Ontology ontology, string piece, Span<char> hidden)
    {
        if (!piece.Any(char.IsAsciiLetterUpper))
            return;
        var places = AmountFinder.Places(ontology, piece)
            .Concat(DateFinder.Find(ontology, piece, AnyYear).Select(d => (d.Start, d.End)))
            .Concat(FiscalYear().Matches(piece).Select(m => (m.Index, m.Index + m.Length)));
        foreach (var (start, end) in places)
            Hide(hidden[start..end]);
    }

    // The year behind a month's name is no first word of a name either: In March 2024 Kestrel Inc. sold it.
    private static void Hide(Span<char> figure)
    {
        if (!figure.ContainsAnyInRange('A', 'Z'))
            return;
        foreach (ref var c in figure)
            if (char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
                c = Hidden;
    }

    // At the end of a line, else behind a stop or a space.
    private static int EndOfPiece(string text, int start)
    {
        var most = Math.Min(text.Length, start + LongestPiece);
        var line = text.IndexOf('\n', start, most - start);
        if (line >= 0)
            return line + 1;
        var stop = most == text.Length ? -1 : text.LastIndexOfAny(['。', ' '], most - 1, most - start);
        return stop >= 0 ? stop + 1 : most;
    }

    [GeneratedRegex("(?<![A-Za-z0-9])(?:FY|CY|Q[1-4]|H[12])[ -]?(?:FY)?[ -]?[0-9]{2,4}(?![0-9])")]
    private static partial Regex FiscalYear();
}
