using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Phrases;

/// <summary>A word as the later stages see it: hashes of what it is.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Fine">Of its class with its inflection.</param>
/// <param name="Coarse">Of its class.</param>
/// <param name="Surface">Of its letters.</param>
/// <param name="Base">Of its base form.</param>
/// <param name="Sense">Of what it means roughly.</param>
/// <param name="Letters">Of the kinds of its first and last letter.</param>
internal readonly record struct WordView(JapaneseClass Class, uint Fine, uint Coarse, uint Surface, uint Base, uint Sense, uint Letters)
{
    /// <summary>Its full-width letters.</summary>
    public string Text { get; init; } = "";

    /// <summary>Beyond the ends of a sentence.</summary>
    public static WordView Border { get; } = new(new JapaneseClass("*,*,*,*"), 1, 1, 1, 1, 1, 1) { Text = "" };

    /// <summary>The word itself where it is a particle or the like, else its class with its inflection.</summary>
    public uint Lexical => Class.IsFunctional ? Hash.Mix(Fine, Surface) : Fine;

    /// <summary>Whether it belongs to the words before it: particles, copulas, auxiliaries, suffixes, punctuation.</summary>
    public bool IsFunction => Class.Part is "助詞" or "助動詞" or "判定詞" || IsPunctuation;

    /// <summary>Whether it has no meaning of its own.</summary>
    public bool IsPunctuation => Class.Part == "特殊" && Class.Subclass is not "記号";

    /// <summary>The words of letters as they were found.</summary>
    public static WordView[] Of(IReadOnlyList<FoundWord> words, ReadOnlySpan<char> letters, WordDictionary dictionary)
    {
        var views = new WordView[words.Count];
        for (var i = 0; i < views.Length; i++)
            views[i] = Of(words[i], letters[words[i].Start..words[i].End], dictionary);
        return views;
    }

    private static WordView Of(in FoundWord word, ReadOnlySpan<char> surface, WordDictionary dictionary)
    {
        var wordClass = dictionary.Classes[word.Class];
        var kinds = (uint)(((int)Words.Letters.KindOf(surface[0]) * 8) + (int)Words.Letters.KindOf(surface[^1]));
        var own = Hash.Of(surface);
        var lemma = word.Base == 0 ? own : Hash.Of(dictionary.BaseOf(surface.ToString(), word.Base));
        return new WordView(wordClass, Hash.Of(wordClass.Text), Hash.Of(wordClass.Tag), own, lemma, word.Sense, kinds)
        {
            Text = surface.ToString(),
        };
    }
}
