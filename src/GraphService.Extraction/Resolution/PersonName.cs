using GraphService.Extraction.Reading;

namespace GraphService.Extraction.Resolution;

/// <summary>What the form of a person's name tells.</summary>
internal static class PersonName
{
    /// <summary>Whether it is more than a surname: of two words, or of three kanji and more.</summary>
    public static bool IsFull(string name) => name.IndexOfAny(['・', ' ', '=']) > 0 || name.Length >= 3 && Script.IsKanji(name[0]);
}
