using System.Runtime.InteropServices;
using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Words;

/// <summary>
/// Finds the words of a text: of all ways through the words that may stand in it the one that is worth most; of equals the one with the earlier node. Its
/// buffers are reused, so not for several threads.
/// </summary>
/// <param name="dictionary">The words.</param>
/// <param name="weights">What they are worth.</param>
/// <param name="unknownClasses">The classes of words that the dictionary lacks.</param>
/// <param name="cache">Of weights that don't change; null while they are learned.</param>
internal sealed class WordLattice(WordDictionary dictionary, WordWeights weights, UnknownClasses unknownClasses, PairCache? cache)
{
    private readonly List<LatticeNode> nodes = [];
    private readonly List<int> ends = [];

    // Of the nodes that end at a place the best with each signs: what comes later sees nothing else of them.
    private readonly List<List<int>> endings = [];

    // The best ways to the nodes that begin at a place, by their signs.
    private readonly List<(WordSigns Signs, long Best, int Before)> reached = [];
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
        for (var i = 0; i <= letters.Length; i++)
        {
            if (i == endings.Count)
                endings.Add([]);
            endings[i].Clear();
        }

        for (var start = 0; start < letters.Length; start++)
        {
            if (start > 0 && endings[start].Count == 0)
                continue;
            var first = nodes.Count;
            AddAt(start, users);
            reached.Clear();
            for (var node = first; node < nodes.Count; node++)
                Reach(node);
        }
    }

    /// <summary>The best node that ends at a place, -1 for none.</summary>
    public int BestAt(int end)
    {
        var best = -1;
        var bestValue = long.MinValue;
        foreach (var at in endings[end])
        {
            var value = nodes[at].Best + (end == text.Length ? Pair(nodes[at].Signs, WordWeights.Border) : 0);
            if (value > bestValue)
                (best, bestValue) = (at, value);
        }

        return best;
    }

    private void Reach(int index)
    {
        ref var node = ref CollectionsMarshal.AsSpan(nodes)[index];
        (node.Best, node.Before) = BestWay(node.Start, node.Signs);
        node.Best += node.Own;
        var ends = endings[node.End];
        for (var i = 0; i < ends.Count; i++)
        {
            if (nodes[ends[i]].Signs != node.Signs)
                continue;
            if (node.Best > nodes[ends[i]].Best)
                ends[i] = index;
            return;
        }

        ends.Add(index);
    }

    private (long Best, int Before) BestWay(int start, in WordSigns signs)
    {
        if (start == 0)
            return (Pair(WordWeights.Border, signs), -1);
        foreach (var known in reached)
            if (known.Signs == signs)
                return (known.Best, known.Before);
        var (best, before) = (long.MinValue, -1);
        foreach (var at in endings[start])
        {
            var value = nodes[at].Best + Pair(nodes[at].Signs, signs);
            if (value > best)
                (best, before) = (value, at);
        }

        reached.Add((signs, best, before));
        return (best, before);
    }

    private int Pair(in WordSigns left, in WordSigns right) => cache is null ? weights.Pair(left, right) : cache.Pair(left, right);

    private void AddAt(int start, UserTrie? users)
    {
        var letters = text.Span;
        var known = 0;
        // A number is one word, whatever digits the dictionary has.
        var root = Letters.KindOf(letters[start]) == LetterKind.Digit ? -1 : dictionary.First(letters[start]);
        for (int end = start + 1, node = root; node >= 0; node = dictionary.Next(node, letters[end++]))
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
            Start = start,
            End = end,
            Word = number,
            Class = word.Class,
            User = -1,
            Signs = signs,
            Own = weights.Known(word, signs, Hash.Of(surface), end - start),
        });
    }

    private void AddUnknown(int start, int end)
    {
        var kind = Letters.KindOf(text.Span[start]);
        foreach (var wordClass in unknownClasses.Of(kind))
        {
            var signs = weights.SignsOf(wordClass, text.Span[start..end]);
            nodes.Add(new LatticeNode
            {
                Start = start,
                End = end,
                Word = -1,
                Class = wordClass,
                User = -1,
                Signs = signs,
                Own = weights.Unknown(signs, kind, end - start),
            });
        }
    }

    /// <summary>What a node is as a word.</summary>
    public FoundWord Found(in LatticeNode node) => node.Word < 0
        ? new FoundWord(node.Start, node.End, node.Class, 0, 0, node.User, node.User < 0)
        : new FoundWord(node.Start, node.End, node.Class, dictionary[node.Word].Base, dictionary[node.Word].Sense, node.User);
}
