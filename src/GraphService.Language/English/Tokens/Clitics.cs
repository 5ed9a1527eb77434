using System.Collections.Frozen;
using GraphService.Language.Texts;

namespace GraphService.Language.English.Tokens;

/// <summary>What is written together with the word before it: 's, n't, 'll, "cannot", and units after figures.</summary>
internal static class Clitics
{
    public static readonly FrozenSet<string> Endings = WordLists.Set("clitics");
    private static readonly FrozenSet<string> Units = WordLists.Set("units", StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, int> Fused = WordLists.Rows("fused").ToFrozenDictionary(row => row[0], row => row[1].Length);

    public static bool IsApostrophe(char unit) => unit is '\'' or '’';

    public static void Split(string text, TextRange word, List<TextRange> tokens)
    {
        var at = SplitPlace(text.AsSpan(word.Start, word.Length));
        if (at <= 0 || at >= word.Length)
        {
            tokens.Add(word);
            return;
        }

        tokens.Add(new TextRange(word.Start, word.Start + at));
        tokens.Add(new TextRange(word.Start + at, word.End));
    }

    private static int SplitPlace(ReadOnlySpan<char> word)
    {
        if (word.Length > 64)
            return 0;
        if (char.IsAsciiDigit(word[0]))
            return UnitPlace(word);
        if (word.Length > 3 && (word[^1] | 32) == 't' && IsApostrophe(word[^2]) && (word[^3] | 32) == 'n')
            return word.Length - 3;
        for (var length = 1; length <= 2 && length + 1 < word.Length; length++)
        {
            if (IsApostrophe(word[^(length + 1)]) && Endings.Contains(word[^length..].ToString().ToLowerInvariant()))
                return word.Length - length - 1;
        }

        return word.Length is 5 or 6 ? Fused.GetValueOrDefault(word.ToString().ToLowerInvariant()) : 0;
    }

    private static int UnitPlace(ReadOnlySpan<char> word)
    {
        var at = word.Length;
        while (at > 0 && char.IsLetter(word[at - 1]))
            at--;
        if (at < word.Length && Units.Contains(word[at..].ToString()))
            return at;
        return IsApostrophe(word[Math.Max(0, at - 1)]) ? at - 1 : 0;
    }
}
