using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Names;

/// <summary>Labels words as parts of names of the types that it was trained on.</summary>
internal sealed class NameTagger
{
    private readonly IReadOnlyList<uint[]> senses;
    private readonly IClassScorer weights;
    private readonly int[] transitions;

    /// <param name="file">The model.</param>
    /// <param name="name">Which of its taggers.</param>
    /// <param name="senses">The categories of each sense.</param>
    public NameTagger(ModelFile file, string name, IReadOnlyList<uint[]> senses)
    {
        this.senses = senses;
        var classes = file.Classes(name);
        Labels = new LabelSet([.. classes.Names.Where(label => label.StartsWith("B-", StringComparison.Ordinal)).Select(label => label[2..])]);
        weights = classes;
        transitions = file.Get<int>($"{name}.transitions");
    }

    public LabelSet Labels { get; }

    /// <summary>The label of each word.</summary>
    /// <param name="words">Of the sentence.</param>
    /// <param name="starts">For each word whether it begins a bunsetsu.</param>
    /// <param name="hints">What another tagger says, or null.</param>
    public int[] Read(WordView[] words, bool[] starts, int[]? hints) =>
        Best(Emissions(words, starts, hints));

    /// <summary>The labels that together are worth most.</summary>
    public int[] Best(int[] emissions) => LabelSequence.Best(Labels, emissions, transitions);

    /// <summary>What each label of each word is worth.</summary>
    public int[] Emissions(WordView[] words, bool[] starts, int[]? hints) => LabelSequence.Emissions(Labels, weights, NameFeatures.Of(words, starts, senses, hints));

    /// <summary>The categories of each sense, as hashes.</summary>
    public static IReadOnlyList<uint[]> SensesOf(WordDictionary dictionary) =>
        [.. dictionary.Senses.Select(sense => sense.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Hash.Of(part)).ToArray())];
}
