using GraphService.Language.Learning;

namespace GraphService.Language.English.Tags;

/// <summary>Gives each word its label, a universal class with the Penn Treebank's tag, greedily from left to right.</summary>
internal sealed class EnglishTagger
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-tags.bin";

    private readonly ClassWeights weights;
    private readonly MissingVerb missing;

    public EnglishTagger(ClassWeights weights)
    {
        this.weights = weights;
        Labels = weights.Names.Select(TagLabel.Parse).ToList();
        missing = new MissingVerb(Labels);
    }

    /// <summary>The labels, such as <c>PROPN/NNP</c>.</summary>
    public IReadOnlyList<TagLabel> Labels { get; }

    public static EnglishTagger Read(ModelFile file) => new(file.Classes("tags"));

    /// <summary>The places of the words' labels in <see cref="Labels"/>.</summary>
    public int[] Tag(WordForms forms)
    {
        var tags = new int[forms.Count];
        var features = new FeatureList();
        Span<int> scores = stackalloc int[weights.Names.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            TagFeatures.Fill(features, forms, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1);
            scores.Clear();
            weights.AddTo(scores, features.Items);
            tags[i] = Best(scores);
        }

        missing.Mend(forms, tags);
        return tags;
    }

    /// <summary>The place of the largest, of the first where several are.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
