using System.Globalization;
using GraphService.Statements;

namespace GraphService.Server.GraphQL.Scalars;

/// <summary>Reads numbers as JSON and GraphQL write them without losing a digit.</summary>
internal static class ExactDecimal
{
    /// <summary>The number without zeros at its end; false where the text is no number, or one with more digits than a decimal holds (28 or so).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        var exact = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read)
            && Digits(text).SequenceEqual(Digits(read.ToString(CultureInfo.InvariantCulture)));
        value = exact ? ExactFigure.Trimmed(read) : 0;
        return exact;
    }

    // decimal.Parse rounds what doesn't fit: the digits without sign, point, exponent and outer zeros show it.
    private static char[] Digits(ReadOnlySpan<char> text)
    {
        var exponent = text.IndexOfAny('e', 'E');
        var mantissa = (exponent < 0 ? text : text[..exponent]).ToString().Where(char.IsAsciiDigit);
        return new string([.. mantissa]).Trim('0').ToCharArray();
    }
}
