using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Names;

/// <summary>Labels words as parts of names of the types that it was trained on.</summary>
internal sealed class NameTagger
{
    private readonly IClassScorer weights;
    private readonly int[] transitions;

    /// <param name="file">The model.</param>
    /// <param name="name">Which of its taggers.</param>
    public NameTagger(ModelFile file, string name)
    {
        var classes = file.Classes(name);
        Labels = new LabelSet([.. classes.Names.Where(label => label.StartsWith("B-", StringComparison.Ordinal)).Select(label => label[2..])]);
        weights = classes;
        transitions = file.Get<int>($"{name}.transitions");
    }

    public LabelSet Labels { get; }

    /// <summary>The labels that together are worth most.</summary>
    public int[] Best(int[] emissions) => LabelSequence.Best(Labels, emissions, transitions);

    /// <summary>What each label of each word is worth.</summary>
    /// <param name="features">Of each word.</param>
    /// <param name="more">Further ones of each, or null.</param>
    public int[] Emissions(uint[][] features, uint[][]? more = null)
    {
        var emissions = LabelSequence.Emissions(Labels, weights, features);
        for (var word = 0; more is not null && word < more.Length; word++)
            weights.AddTo(emissions.AsSpan(word * Labels.Count, Labels.Count), more[word]);
        return emissions;
    }

    /// <summary>The categories of each sense, as hashes.</summary>
    public static IReadOnlyList<uint[]> SensesOf(WordDictionary dictionary) =>
        [.. dictionary.Senses.Select(sense => sense.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Hash.Of(part)).ToArray())];
}
