using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.Japanese.Names;

/// <summary>Finds the names of a sentence: the caller's words, what the taggers see, and compounds whose last word says what they name.</summary>
internal sealed class NameReader(NameTagger wikipedia, NameTagger products, NameEndings endings, IReadOnlyList<uint[]> senses)
{
    private static readonly Dictionary<string, NameType> WikipediaTypes = new()
    {
        ["PERSON"] = NameType.Person,
        ["LOCATION"] = NameType.Place,
        ["ORGANIZATION"] = NameType.Unknown,
        ["ARTIFACT"] = NameType.Unknown,
    };

    /// <param name="words">As they stand in the text.</param>
    /// <param name="views">The same as the models see them.</param>
    /// <param name="starts">For each word whether it begins a bunsetsu.</param>
    /// <param name="found">The same as the lattice found them.</param>
    /// <param name="users">The caller's words, or null.</param>
    public List<Name> Read(IReadOnlyList<Word> words, WordView[] views, bool[] starts, IReadOnlyList<FoundWord> found, UserTrie? users)
    {
        var names = new List<Name>();
        for (var i = 0; i < words.Count; i++)
            if (found[i].User >= 0)
                names.Add(new Name(words[i].Range, i, i + 1, users![found[i].User].Type, 1000, words[i].Key));
        var features = NameFeatures.Of(views, starts, senses);
        var hints = wikipedia.Best(wikipedia.Emissions(features));
        var emissions = products.Emissions(features, NameFeatures.OfHints(views, hints));
        var labels = products.Best(emissions);
        AddEndings(names, words, views, starts);
        AddSpans(names, words, labels, type => Enum.Parse<NameType>(products.Labels.Types[type]), (first, end) => Score(emissions, labels, first, end));
        AddSpans(names, words, hints, type => WikipediaTypes.TryGetValue(wikipedia.Labels.Types[type], out var known) ? known : null, (_, _) => 300);
        names.Sort((left, right) => left.FirstWord.CompareTo(right.FirstWord));
        return names;
    }

    private static void AddSpans(List<Name> names, IReadOnlyList<Word> words, int[] labels, Func<int, NameType?> typeOf, Func<int, int, int> scoreOf)
    {
        for (var first = 0; first < labels.Length; first++)
        {
            if (labels[first] == LabelSet.Outside || LabelSet.IsWithin(labels[first]) || typeOf(LabelSet.TypeOf(labels[first])) is not { } type)
                continue;
            var end = first + 1;
            while (end < labels.Length && LabelSet.IsWithin(labels[end]))
                end++;
            Add(names, words, first, end, type, scoreOf(first, end));
        }
    }

    private void AddEndings(List<Name> names, IReadOnlyList<Word> words, WordView[] views, bool[] starts)
    {
        foreach (var frame in PhrasePlace.Of(views, starts).Distinct())
            if (endings.TypeOf(views, frame.First, frame.Head + 1) is { } found)
                Add(names, words, found.First, frame.Head + 1, found.Type, 600);
    }

    private static void Add(List<Name> names, IReadOnlyList<Word> words, int first, int end, NameType type, int score)
    {
        if (!names.Exists(name => name.FirstWord < end && first < name.EndWord))
            names.Add(new Name(words[first].Range.To(words[end - 1].Range), first, end, type, score));
    }

    // By how much the least sure word's label is better than the next one.
    private int Score(int[] emissions, int[] labels, int first, int end)
    {
        var least = int.MaxValue;
        for (var word = first; word < end; word++)
        {
            var own = emissions.AsSpan(word * products.Labels.Count, products.Labels.Count);
            var other = int.MinValue;
            for (var label = 0; label < own.Length; label++)
                if (label != labels[word])
                    other = Math.Max(other, own[label]);
            least = Math.Min(least, own[labels[word]] - other);
        }

        return Math.Clamp(500 + (least / 2), 100, 990);
    }
}
