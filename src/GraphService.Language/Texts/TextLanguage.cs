namespace GraphService.Language.Texts;

/// <summary>The language that a sentence is read as.</summary>
public enum TextLanguage
{
    /// <summary>Words are separated by spaces.</summary>
    English,

    /// <summary>The sentence holds kana or kanji.</summary>
    Japanese,
}
