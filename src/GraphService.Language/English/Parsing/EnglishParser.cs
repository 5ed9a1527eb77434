using GraphService.Language.English.Tags;
using GraphService.Language.Learning;
using GraphService.Language.Trees;

namespace GraphService.Language.English.Parsing;

/// <summary>Finds the dependency tree of a sentence, greedily, in two moves a word.</summary>
internal sealed class EnglishParser(ClassWeights weights, IReadOnlyList<TagLabel> tagLabels)
{
    /// <summary>The model's name in the assembly.</summary>
    public const string FileName = "english-trees.bin";

    private readonly ParserLabels labels = ParserLabels.FromMoves(weights.Names);
    private readonly TreeRules rules = new(ParserLabels.FromMoves(weights.Names));

    public static EnglishParser Read(ModelFile file, IReadOnlyList<TagLabel> tagLabels) => new(file.Classes("trees"), tagLabels);

    public DependencyTree Parse(WordForms forms, int[] tags, int[] names)
    {
        var input = new ParserInput(forms, tags, names, tagLabels);
        var state = new ParseState(forms.Count);
        var features = new ParserFeatures(input, state);
        var list = new FeatureList();
        Span<int> scores = stackalloc int[labels.Moves];
        while (!state.IsDone)
        {
            if (state.IsForced)
            {
                Force(state);
                continue;
            }

            features.Fill(list);
            scores.Clear();
            weights.AddTo(scores, list.Items);
            labels.Apply(state, labels.Best(state, scores), input.IsComma);
        }

        var heads = Array.ConvertAll(state.Heads, head => head == state.Count ? -1 : head);
        rules.Apply(input, heads, state.Labels);
        return new DependencyTree(heads, Array.ConvertAll(state.Labels, label => labels.Relations[label]));
    }

    /// <summary>The only move there is.</summary>
    public static void Force(ParseState state)
    {
        if (state.Depth == 0)
            state.Shift();
        else
            state.Left(ParserLabels.Root);
    }
}
