using GraphService.Entities;
using GraphService.Extraction.Mentions;
using GraphService.Extraction.Texts;

namespace GraphService.Extraction.Curation.Suggestions;

/// <summary>What a name sounds like where its letters tell it: kana and Latin letters do, kanji don't.</summary>
internal static class NameSound
{
    // Of two or three consonants there are too many names.
    private const int Shortest = 4;

    /// <summary>The sound without legal form; null where it is not known or says too little.</summary>
    public static string? Of(string name)
    {
        var plain = LegalForms.Without(name);
        return plain.Any(Script.IsKanji) || SoundsAlike.Of(plain) is not { Length: >= Shortest } sound ? null : sound;
    }

    /// <summary>Whether a name is written in Japanese.</summary>
    public static bool IsJapanese(string name) => name.Any(c => Script.IsKatakana(c) || Script.IsHiragana(c) || Script.IsKanji(c));

    /// <summary>Whether a name is written in kana, its legal form aside.</summary>
    public static bool IsKana(string name) =>
        LegalForms.Without(name) is var plain && plain.Any(c => Script.IsKatakana(c) || Script.IsHiragana(c)) && !plain.Any(Script.IsKanji);
}
