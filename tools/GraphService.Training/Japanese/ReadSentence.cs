using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;

namespace GraphService.Training.Japanese;

/// <summary>An annotated sentence with the words that a model found in it.</summary>
internal sealed class ReadSentence(KnpSentence gold, IReadOnlyList<FoundWord> words, WordModel model)
{
    public KnpSentence Gold { get; } = gold;

    public IReadOnlyList<FoundWord> Words { get; } = words;

    public WordView[] Views { get; } = WordView.Of(words, WordLetters.Of(gold.Text).Span, model.Dictionary);

    /// <summary>Where the annotation has a bunsetsu begin, in letters.</summary>
    public int[] GoldStarts { get; } = StartsOf(gold);

    /// <summary>For each word whether it begins a bunsetsu of the annotation, or null where one begins within a word.</summary>
    public bool[]? Projected()
    {
        var starts = GoldStarts.ToHashSet();
        bool[] marks = [.. Words.Select(word => starts.Contains(word.Start))];
        return marks.Count(mark => mark) == GoldStarts.Length ? marks : null;
    }

    /// <summary>The heads of the annotation. The text has a few that lie before or outside of the sentence: the next one takes their place.</summary>
    public int[] Heads() => [.. Gold.Bunsetsu.Select((phrase, i) => i == Gold.Bunsetsu.Count - 1 ? -1 : IsLater(phrase.Head, i) ? phrase.Head : i + 1)];

    private bool IsLater(int head, int phrase) => head > phrase && head < Gold.Bunsetsu.Count;

    public static List<ReadSentence> Of(IEnumerable<KnpSentence> sentences, WordModel model)
    {
        var reader = model.Reader();
        return [.. sentences.Select(sentence => new ReadSentence(sentence, reader.Read(WordLetters.Of(sentence.Text), null), model))];
    }

    /// <summary>The words of the annotation instead of found ones, as far as the dictionary has their classes.</summary>
    public static ReadSentence Annotated(KnpSentence sentence, WordModel model)
    {
        var classes = model.Dictionary.Classes.Select((item, i) => (item.Text, i)).ToDictionary(item => item.Text, item => (ushort)item.i);
        var letters = WordLetters.Of(sentence.Text).Span;
        var words = new List<FoundWord>();
        var start = 0;
        foreach (var word in sentence.Words)
        {
            var end = start + word.Surface.Length;
            words.Add(Entry(model, letters, start, end, classes.GetValueOrDefault(word.Class, classes["名詞,普通名詞,*,*"])));
            start = end;
        }

        return new ReadSentence(sentence, words, model);
    }

    private static FoundWord Entry(WordModel model, ReadOnlySpan<char> letters, int start, int end, ushort wordClass)
    {
        var dictionary = model.Dictionary;
        var node = dictionary.First(letters[start]);
        for (var i = start + 1; i < end && node >= 0; i++)
            node = dictionary.Next(node, letters[i]);
        if (node >= 0)
            foreach (var word in dictionary.WordsAt(node))
                if (dictionary[word].Class == wordClass)
                    return new FoundWord(start, end, wordClass, dictionary[word].Base, dictionary[word].Sense, -1);
        return new FoundWord(start, end, wordClass, 0, 0, -1);
    }

    private static int[] StartsOf(KnpSentence gold)
    {
        var places = new int[gold.Words.Count + 1];
        for (var i = 0; i < gold.Words.Count; i++)
            places[i + 1] = places[i] + gold.Words[i].Surface.Length;
        return [.. gold.Bunsetsu.Select(phrase => places[phrase.FirstWord])];
    }
}
