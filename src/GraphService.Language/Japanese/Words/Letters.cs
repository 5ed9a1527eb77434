namespace GraphService.Language.Japanese.Words;

/// <summary>The letters of a text as the dictionary has them: full-width, one for one, so that places stay the same.</summary>
internal static class Letters
{
    /// <summary>The full-width form of what has one, an ideographic space for white space and control characters.</summary>
    public static char Full(char letter) => letter switch
    {
        > ' ' and <= '~' => (char)(letter + 0xFEE0),
        <= ' ' or '\u00A0' or '\u007F' => '\u3000',
        _ => letter,
    };

    /// <summary>Of a full-width letter.</summary>
    public static LetterKind KindOf(char letter) => letter switch
    {
        '\u3000' => LetterKind.Space,
        >= '０' and <= '９' => LetterKind.Digit,
        >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or >= '\u00C0' and <= '\u024F' => LetterKind.Latin,
        >= '\u3041' and <= '\u309F' => LetterKind.Hiragana,
        >= '\u30A1' and <= '\u30FA' or 'ー' or >= '\u30FD' and <= '\u30FF' => LetterKind.Katakana,
        >= '\u3400' and <= '\u9FFF' or '々' or '〇' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uDFFF' => LetterKind.Kanji,
        >= '\u0370' and <= '\u04FF' => LetterKind.Other,
        _ => LetterKind.Symbol,
    };

    /// <summary>Digits written as kanji, and what multiplies them.</summary>
    public static bool IsNumeral(char letter) => letter is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '〇' or '零' || IsMultiplier(letter);

    public static bool IsMultiplier(char letter) => letter is '十' or '百' or '千' or '万' or '億' or '兆';
}
