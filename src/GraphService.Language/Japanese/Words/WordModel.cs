using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Words;

/// <summary>The dictionary with the weights that choose among its words.</summary>
internal sealed class WordModel
{
    private static readonly string[] UnknownClasses = ["名詞,普通名詞,*,*", "名詞,固有名詞,*,*", "名詞,人名,*,*", "名詞,地名,*,*", "名詞,組織名,*,*", "名詞,サ変名詞,*,*", "名詞,数詞,*,*", "特殊,記号,*,*", "副詞,*,*,*"];

    private readonly WordWeights weights;
    private readonly IReadOnlyList<ushort> unknown;

    public WordModel(ModelFile file)
    {
        Dictionary = new WordDictionary(file);
        weights = new WordWeights(file.Slots("weights"), Dictionary.Classes);
        unknown = UnknownClassesOf(Dictionary);
    }

    public WordDictionary Dictionary { get; }

    /// <summary>A reader for one thread.</summary>
    public WordLattice Reader() => new(Dictionary, weights, unknown);

    /// <summary>The classes that a word may have which the dictionary doesn't know.</summary>
    public static IReadOnlyList<ushort> UnknownClassesOf(WordDictionary dictionary) =>
        [.. Enumerable.Range(0, dictionary.Classes.Count).Where(i => UnknownClasses.Contains(dictionary.Classes[i].Text)).Select(i => (ushort)i)];
}
