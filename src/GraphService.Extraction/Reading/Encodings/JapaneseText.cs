using System.Globalization;
using System.Text;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Reading.Encodings;

/// <summary>How much a decoded text looks like one that somebody wrote.</summary>
internal static class JapaneseText
{
    private const int Sample = 200_000;

    /// <summary>
    /// From about -1 to 1, of the letters that aren't ASCII: everyday letters count for
    /// it, rare ones and mixtures that nobody writes against it.
    /// </summary>
    public static double Likelihood(string text)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < text.Length && i < Sample; i++)
            if (text[i] >= 0x80)
            {
                sum += Weight(text[i]) - (IsInWord(text, i) ? 0.6 : 0);
                count++;
            }
        return count == 0 ? 0 : sum / count;
    }

    /// <summary>The part of the letters that aren't ASCII which is kana; hardly a Japanese sentence is without.</summary>
    public static double Kana(string text)
    {
        var letters = text.Take(Sample).Where(c => c >= 0x80).ToList();
        return letters.Count == 0 ? 0 : (double)letters.Count(c => Script.IsHiragana(c) || Script.IsKatakana(c) || IsHalfWidth(c)) / letters.Count;
    }

    /// <summary>The part of the letters that Japanese or English text is made of.</summary>
    public static double Written(string text)
    {
        var letters = text.Take(Sample).ToList();
        if (letters.Exists(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
            return 0;
        var common = letters.Count(c => c < 0x80 || Script.IsJapanese(c) || IsHalfWidth(c)
            || c is (>= '\uFF01' and <= '\uFF60') or (>= '\u2010' and <= '\u203B') || char.IsSurrogate(c));
        // Pairs of ASCII bytes make kanji too, but neither kana nor spaces nor marks.
        return letters.Exists(c => c < 0x80 || Script.IsHiragana(c) || c is '、' or '。') ? (double)common / letters.Count : 0;
    }

    private const string Marks = "、。「」・ー　";

    private static double Weight(char c) =>
        Script.IsHiragana(c) ? 1
        : Script.IsKatakana(c) || Marks.Contains(c, StringComparison.Ordinal) ? 0.9
        : Script.IsKanji(c) ? IsCommon(c) ? 0.8 : 0.2
        : WeightOfSign(c);

    private static double WeightOfSign(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF60' => 0.5,
        _ when IsHalfWidth(c) => 0.45,
        '\uFFFD' => -2,
        _ when char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse => -5,
        >= '\u2160' and <= '\u33FF' => 0.4,
        _ => -0.5,
    };

    // A kanji in the middle of a Latin word is an accented letter with the letter behind it.
    private static bool IsInWord(string text, int i) => i > 0 && char.IsAsciiLetterLower(text[i - 1]) && (i + 1 == text.Length || text[i + 1] < 0x80);

    private static bool IsHalfWidth(char c) => c is >= '\uFF61' and <= '\uFF9F';

    // The first level of JIS X 0208, 2,965 kanji.
    private static bool IsCommon(char c)
    {
        var bytes = Encoding.GetEncoding(JapaneseEncodings.Windows31J).GetBytes(c.ToString());
        return bytes is [(>= 0x88 and < 0x98), _] or [0x98, <= 0x72];
    }
}
