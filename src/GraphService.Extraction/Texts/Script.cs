namespace GraphService.Extraction.Texts;

/// <summary>Which script a normalised character belongs to.</summary>
public static class Script
{
    /// <summary>Hiragana.</summary>
    public static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゟ';

    /// <summary>Katakana with the long-vowel mark; not the middle dot.</summary>
    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヿ') or 'ー' && c != '・';

    /// <summary>Kanji with 々 and 〇.</summary>
    public static bool IsKanji(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or '〇' or '〆' or 'ヶ' or 'ヵ' or (>= '\uF900' and <= '\uFAFF');

    /// <summary>A letter or mark of Japanese text, so that a space beside it separates no words.</summary>
    public static bool IsJapanese(char c) => IsHiragana(c) || IsKatakana(c) || IsKanji(c)
        || c is (>= '\u3000' and <= '\u303F') or '・' or '―' or '※' or '●' or '■' or '〜' or (>= '\uD840' and <= '\uD87F');

    /// <summary>A Latin letter, accented ones too.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not ('×' or '÷'));

    /// <summary>Columns on a page of fixed width: two for wide characters, of a surrogate pair at its first half.</summary>
    public static int Width(char c) => char.IsLowSurrogate(c) ? 0 : c < '\u1100' ? 1 : c is '—' or '–' or '‘' or '’' or '“' or '”' ? 1 : 2;
}
