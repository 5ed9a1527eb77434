using System.Runtime.InteropServices;
using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Words;

/// <summary>Finds the words of a text: of all ways through the words that may stand in it the one that is worth most; of equals the one with the earlier node. Its buffers are reused, so not for several threads.</summary>
internal sealed class WordLattice(WordDictionary dictionary, WordWeights weights, IReadOnlyList<ushort> unknownClasses)
{
    private readonly List<LatticeNode> nodes = [];
    private readonly List<int> ends = [];

    // Nodes that end at the same place are chained, the latest first.
    private readonly List<int> chain = [];
    private int[] lastAt = [];
    private ReadOnlyMemory<char> text;

    /// <summary>The nodes of the last text, as far as they were reached.</summary>
    public List<LatticeNode> Nodes => nodes;

    /// <summary>The words of full-width letters, which together cover them all.</summary>
    public List<FoundWord> Read(ReadOnlyMemory<char> letters, UserTrie? users)
    {
        Build(letters, users);
        var found = new List<FoundWord>();
        for (var at = BestAt(letters.Length); at >= 0; at = nodes[at].Before)
            found.Add(Found(nodes[at]));
        found.Reverse();
        return found;
    }

    /// <summary>Makes the nodes and the best way to each.</summary>
    public void Build(ReadOnlyMemory<char> letters, UserTrie? users)
    {
        text = letters;
        nodes.Clear();
        if (lastAt.Length < letters.Length + 1)
            lastAt = new int[letters.Length + 1];
        Array.Fill(lastAt, -1, 0, letters.Length + 1);
        chain.Clear();
        for (var start = 0; start < letters.Length; start++)
        {
            if (start > 0 && lastAt[start] < 0)
                continue;
            var first = nodes.Count;
            AddAt(start, users);
            for (var node = first; node < nodes.Count; node++)
                Reach(node);
        }
    }

    /// <summary>The best node that ends at a place, -1 for none.</summary>
    public int BestAt(int end)
    {
        var best = -1;
        var bestValue = long.MinValue;
        for (var at = lastAt[end]; at >= 0; at = chain[at])
        {
            var value = nodes[at].Best + (end == text.Length ? weights.Pair(nodes[at].Signs, WordWeights.Border) : 0);
            if (value >= bestValue)
                (best, bestValue) = (at, value);
        }

        return best;
    }

    private void Reach(int index)
    {
        ref var node = ref CollectionsMarshal.AsSpan(nodes)[index];
        if (node.Start == 0)
        {
            node.Best = node.Own + weights.Pair(WordWeights.Border, node.Signs);
            node.Before = -1;
        }
        else
        {
            node.Best = long.MinValue;
            for (var at = lastAt[node.Start]; at >= 0; at = chain[at])
            {
                var value = nodes[at].Best + weights.Pair(nodes[at].Signs, node.Signs);
                if (value >= node.Best)
                    (node.Best, node.Before) = (value, at);
            }

            node.Best += node.Own;
        }

        chain.Add(lastAt[node.End]);
        lastAt[node.End] = index;
    }

    private void AddAt(int start, UserTrie? users)
    {
        var letters = text.Span;
        var known = 0;
        for (int end = start + 1, node = dictionary.First(letters[start]); node >= 0; node = dictionary.Next(node, letters[end++]))
        {
            foreach (var word in dictionary.WordsAt(node))
            {
                AddKnown(start, end, word);
                known = end;
            }

            if (end == letters.Length)
                break;
        }

        users?.AddTo(nodes, weights, letters, start);
        ends.Clear();
        UnknownWords.AddEnds(ends, letters, start, letters.Length);
        if (ends.Count == 0 && known == 0)
            ends.Add(start + 1);
        foreach (var end in ends)
            AddUnknown(start, end);
    }

    private void AddKnown(int start, int end, int number)
    {
        ref readonly var word = ref dictionary[number];
        var surface = text.Span[start..end];
        var signs = weights.SignsOf(word.Class, surface);
        nodes.Add(new LatticeNode
        {
            Start = start, End = end, Word = number, Class = word.Class, User = -1, Signs = signs,
            Own = weights.Known(word, signs, Hash.Of(surface), end - start),
        });
    }

    private void AddUnknown(int start, int end)
    {
        var kind = Letters.KindOf(text.Span[start]);
        foreach (var wordClass in unknownClasses)
        {
            var signs = weights.SignsOf(wordClass, text.Span[start..end]);
            nodes.Add(new LatticeNode
            {
                Start = start, End = end, Word = -1, Class = wordClass, User = -1, Signs = signs,
                Own = weights.Unknown(signs, kind, end - start),
            });
        }
    }

    /// <summary>What a node is as a word.</summary>
    public FoundWord Found(in LatticeNode node) => node.Word < 0
        ? new FoundWord(node.Start, node.End, node.Class, 0, 0, node.User, node.User < 0)
        : new FoundWord(node.Start, node.End, node.Class, dictionary[node.Word].Base, dictionary[node.Word].Sense, node.User, false);
}
