using GraphService.Language.Japanese.Words;

namespace GraphService.Training.Japanese;

/// <summary>Words that the dictionary lacks and that two documents of the training text have.</summary>
internal static class TrainedWords
{
    private const int Cost = 7000;

    public static IEnumerable<JumanEntry> Of(IReadOnlyList<KnpSentence> sentences, IReadOnlyList<JumanEntry> entries)
    {
        var known = entries.Select(entry => (entry.Surface, entry.Class)).ToHashSet();
        var classes = entries.Select(entry => entry.Class).ToHashSet();
        return sentences
            .SelectMany(sentence => sentence.Words.Select(word => (sentence.Document, Surface: WordLetters.Of(word.Surface).ToString(), word.Class, word.Base)))
            .Where(word => classes.Contains(word.Class) && !known.Contains((word.Surface, word.Class)) && !word.Class.Contains("数詞", StringComparison.Ordinal))
            .GroupBy(word => (word.Surface, word.Class, word.Base))
            .Where(group => group.Select(word => word.Document).Distinct().Count() >= 2)
            .Select(group => new JumanEntry(group.Key.Surface, group.Key.Class, Cost, WordLetters.Of(group.Key.Base).ToString(), ""));
    }
}
