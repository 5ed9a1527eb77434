using System.Runtime.InteropServices;
using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;
using GraphService.Training.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Learns which way through the lattice is right: a structured perceptron.</summary>
internal sealed class WordTrainer(WordDictionary dictionary)
{
    public const int Bits = 18;
    private const int Step = 24;
    private readonly SlotTrainer trainer = new(Bits);
    private readonly Dictionary<string, ushort> classes =
        dictionary.Classes.Select((item, i) => (item.Text, i)).ToDictionary(item => item.Text, item => (ushort)item.i);


    public SlotWeights Train(IReadOnlyList<KnpSentence> sentences, int orders, int epochs)
    {
        var weights = new WordWeights(trainer.Live, dictionary.Classes);
        var lattice = new WordLattice(dictionary, weights, new UnknownClasses(dictionary), null);
        var order = sentences.ToArray();
        var random = new Shuffle(7);
        for (var epoch = 0; epoch < orders * epochs; epoch++)
        {
            if (epoch % epochs == 0)
                trainer.Restart();
            random.Apply(order);
            foreach (var sentence in order)
                Learn(lattice, weights, sentence);
        }

        return trainer.Average();
    }

    private void Learn(WordLattice lattice, WordWeights weights, KnpSentence sentence)
    {
        trainer.Next();
        var letters = WordLetters.Of(sentence.Text);
        lattice.Build(letters, null);
        var best = Path(lattice, letters.Length);
        var right = Gold(weights, letters.Span, sentence);
        if (Same(best, right) || CutsNumber(lattice, right, letters.Span))
            return;
        Update(right, letters.Span, Step);
        Update(best, letters.Span, -Step);
    }

    private static List<LatticeNode> Path(WordLattice lattice, int length)
    {
        var path = new List<LatticeNode>();
        for (var at = lattice.BestAt(length); at >= 0; at = lattice.Nodes[at].Before)
            path.Add(lattice.Nodes[at]);
        path.Reverse();
        return path;
    }

    // The words of the annotation, as the dictionary has them or else as unknown ones; a class that no word of the dictionary has is taken for that of a noun.
    private List<LatticeNode> Gold(WordWeights weights, ReadOnlySpan<char> letters, KnpSentence sentence)
    {
        var path = new List<LatticeNode>();
        var start = 0;
        foreach (var word in sentence.Words)
        {
            var end = start + word.Surface.Length;
            var wordClass = classes.GetValueOrDefault(word.Class, classes["名詞,普通名詞,*,*"]);
            path.Add(new LatticeNode
            {
                Start = start,
                End = end,
                Word = Known(letters[start..end], wordClass),
                Class = wordClass,
                User = -1,
                Signs = weights.SignsOf(wordClass, letters[start..end]),
            });
            start = end;
        }

        return path;
    }

    // A number is one word in the lattice; a sentence in which it is several can't be learned from.
    private static bool CutsNumber(WordLattice lattice, List<LatticeNode> right, ReadOnlySpan<char> letters)
    {
        var places = lattice.Nodes.Select(node => (node.Start, node.End)).ToHashSet();
        foreach (var node in right)
            if (Letters.KindOf(letters[node.Start]) == LetterKind.Digit && !places.Contains((node.Start, node.End)))
                return true;
        return false;
    }

    private int Known(ReadOnlySpan<char> surface, ushort wordClass)
    {
        if (Letters.KindOf(surface[0]) == LetterKind.Digit)
            return -1;
        var node = dictionary.First(surface[0]);
        for (var i = 1; i < surface.Length && node >= 0; i++)
            node = dictionary.Next(node, surface[i]);
        if (node >= 0)
            foreach (var word in dictionary.WordsAt(node))
                if (dictionary[word].Class == wordClass)
                    return word;
        return -1;
    }

    private static bool Same(List<LatticeNode> left, List<LatticeNode> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => pair.First.End == pair.Second.End && pair.First.Class == pair.Second.Class);

    private void Update(List<LatticeNode> path, ReadOnlySpan<char> letters, int change)
    {
        Span<uint> features = stackalloc uint[5];
        var before = WordWeights.Border;
        foreach (ref readonly var node in CollectionsMarshal.AsSpan(path))
        {
            WordWeights.PairFeatures(features, before, node.Signs);
            trainer.Update(features, change);
            before = node.Signs;
            var length = node.End - node.Start;
            if (node.Word >= 0)
            {
                WordWeights.KnownFeatures(features, dictionary[node.Word], node.Signs, Hash.Of(letters[node.Start..node.End]), length);
                trainer.Update(features, change);
            }
            else
            {
                WordWeights.UnknownFeatures(features, node.Signs, Letters.KindOf(letters[node.Start]), length);
                trainer.Update(features[..3], change);
            }
        }

        WordWeights.PairFeatures(features, before, WordWeights.Border);
        trainer.Update(features, change);
    }
}
