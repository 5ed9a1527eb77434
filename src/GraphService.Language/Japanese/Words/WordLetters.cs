namespace GraphService.Language.Japanese.Words;

/// <summary>The full-width letters of a text.</summary>
internal static class WordLetters
{
    public static ReadOnlyMemory<char> Of(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            letters[i] = Letters.Full(text[i]);
        return letters;
    }
}
