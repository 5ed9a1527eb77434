namespace GraphService.Language.Japanese.Words;

/// <summary>Kinds of letters that unknown words are made of.</summary>
internal enum LetterKind
{
    Symbol,
    Space,
    Hiragana,
    Katakana,
    Kanji,
    Latin,
    Digit,
    Other,
}
