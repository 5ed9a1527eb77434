using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Words;

/// <summary>The dictionary with the weights that choose among its words.</summary>
internal sealed class WordModel
{
    private readonly WordWeights weights;
    private readonly UnknownClasses unknown;

    public WordModel(ModelFile file)
    {
        Dictionary = new WordDictionary(file);
        weights = new WordWeights(file.Slots("weights"), Dictionary.Classes);
        unknown = new UnknownClasses(Dictionary);
    }

    public WordDictionary Dictionary { get; }

    /// <summary>A reader for one thread.</summary>
    public WordLattice Reader() => new(Dictionary, weights, unknown, new PairCache(weights));
}
