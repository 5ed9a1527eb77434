using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Words;

/// <summary>What the lattice's words and their neighbourhoods are worth: the dictionary's costs as a first guess, corrected by learned weights.</summary>
internal sealed class WordWeights
{
    /// <summary>What an unknown word costs, in the units of the dictionary.</summary>
    private const int UnknownCost = 1500;

    private readonly SlotWeights weights;
    private readonly uint[] fine;
    private readonly uint[] coarse;
    private readonly bool[] functional;

    public WordWeights(SlotWeights weights, IReadOnlyList<JapaneseClass> classes)
    {
        this.weights = weights;
        fine = [.. classes.Select(item => Hash.Of(item.Text))];
        coarse = [.. classes.Select(item => Hash.Of(item.Tag))];
        functional = [.. classes.Select(item => item.IsFunctional)];
    }

    /// <summary>The signs of a word that its neighbours see.</summary>
    public WordSigns SignsOf(ushort wordClass, ReadOnlySpan<char> surface) =>
        new(fine[wordClass], coarse[wordClass], functional[wordClass] ? Hash.Mix(fine[wordClass], Hash.Of(surface)) : fine[wordClass]);

    /// <summary>The sign of the text's ends.</summary>
    public static WordSigns Border => new(1, 1, 1);

    public int Known(in DictionaryWord word, in WordSigns signs, uint surface, int length)
    {
        Span<uint> features = stackalloc uint[5];
        KnownFeatures(features, word, signs, surface, length);
        return weights.Score(features) - word.Cost;
    }

    public int Unknown(in WordSigns signs, LetterKind kind, int length)
    {
        Span<uint> features = stackalloc uint[3];
        UnknownFeatures(features, signs, kind, length);
        return weights.Score(features) - UnknownCost;
    }

    /// <summary>Of two neighbours.</summary>
    public int Pair(in WordSigns left, in WordSigns right)
    {
        Span<uint> features = stackalloc uint[5];
        PairFeatures(features, left, right);
        return weights.Score(features);
    }

    public static void KnownFeatures(Span<uint> features, in DictionaryWord word, in WordSigns signs, uint surface, int length)
    {
        features[0] = Hash.Mix(11, signs.Fine);
        features[1] = Hash.Mix(12, signs.Coarse);
        features[2] = Hash.Mix(Hash.Mix(13, surface), signs.Coarse);
        features[3] = Hash.Mix(Hash.Mix(14, (uint)Math.Min(length, 6)), signs.Coarse);
        features[4] = Hash.Mix(Hash.Mix(15, surface), signs.Fine);
    }

    public static void UnknownFeatures(Span<uint> features, in WordSigns signs, LetterKind kind, int length)
    {
        features[0] = Hash.Mix(Hash.Mix(21, (uint)kind), signs.Coarse);
        features[1] = Hash.Mix(Hash.Mix(Hash.Mix(22, (uint)kind), (uint)Math.Min(length, 10)), signs.Coarse);
        features[2] = Hash.Mix(Hash.Mix(23, (uint)kind), (uint)Math.Min(length, 10));
    }

    public static void PairFeatures(Span<uint> features, in WordSigns left, in WordSigns right)
    {
        features[0] = Hash.Mix(Hash.Mix(31, left.Fine), right.Fine);
        features[1] = Hash.Mix(Hash.Mix(32, left.Coarse), right.Coarse);
        features[2] = Hash.Mix(Hash.Mix(33, left.Lexical), right.Lexical);
        features[3] = Hash.Mix(Hash.Mix(34, left.Lexical), right.Coarse);
        features[4] = Hash.Mix(Hash.Mix(35, left.Coarse), right.Lexical);
    }
}
