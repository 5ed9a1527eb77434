using System.Text.RegularExpressions;
using GraphService.Dates;
using GraphService.Extraction.Amounts;
using GraphService.Extraction.Dates;
using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Mentions;

/// <summary>A text in which the capitals of sums and dates are hidden, so that US of US$5, EUR of EUR 2.5bn and Oct of Oct 2025 begin no name.</summary>
internal static partial class FigureMask
{
    private const char Hidden = '¤';

    // Which year a month is in makes no difference here; without one it would not be found.
    private static readonly PartialDate AnyYear = PartialDate.Year(2000);

    public static NormalizedText Of(NormalizedText text)
    {
        var places = AmountFinder.Places(text.Value)
            .Concat(DateFinder.Find(text.Value, AnyYear).Select(d => (d.Start, d.End)))
            .Concat(FiscalYear().Matches(text.Value).Select(m => (m.Index, m.Index + m.Length)));
        var hidden = text.Value.ToCharArray();
        foreach (var (start, end) in places)
            for (var i = start; i < end; i++)
                if (char.IsAsciiLetterUpper(hidden[i]))
                    hidden[i] = Hidden;
        return text.With(new string(hidden));
    }

    [GeneratedRegex("(?<![A-Za-z0-9])(?:FY|CY|Q[1-4]|H[12])[ -]?(?:FY)?[ -]?[0-9]{2,4}(?![0-9])")]
    private static partial Regex FiscalYear();
}
