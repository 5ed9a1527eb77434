using System.Text.RegularExpressions;
using CsCheck;
using GraphService.Extraction.Mentions;

namespace GraphService.Extraction.Tests.Mentions;

/// <summary>The trie finds what a pattern of all words, the longest first, would find.</summary>
public sealed class WordTrieProperties
{
    private static readonly Gen<string> Letters = Gen.Char["abあい"].Array[0, 30].Select(c => new string(c));
    private static readonly Gen<string[]> Words = Gen.Char["abあい"].Array[1, 4].Select(c => new string(c)).Array[1, 8];

    [Fact]
    public void Words_InEveryText_AreThoseOfThePattern() => Gen.Select(Words, Letters).Sample((words, text) =>
    {
        var pattern = string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape));
        new WordTrie(words).Find(text, 0, text.Length).ShouldBe(Regex.Matches(text, pattern).Select(m => (m.Index, m.Index + m.Length)));
    });

    [Fact]
    public void Word_ReachingOutOfThePart_IsNotFound() => new WordTrie(["あい", "い"]).Find("あいい", 1, 2).ShouldBe([(1, 2)]);
}
