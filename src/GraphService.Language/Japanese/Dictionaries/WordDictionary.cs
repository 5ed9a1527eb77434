using GraphService.Language.Learning;

namespace GraphService.Language.Japanese.Dictionaries;

/// <summary>
/// The words of the dictionary by their surfaces: a trie whose nodes lie by level, so that the children of a node lie together, ascending. A surface ends at
/// a node with a list of words.
/// </summary>
internal sealed class WordDictionary
{
    private readonly char[] letters;
    private readonly int[] children;
    private readonly int[] lists;
    private readonly int[] roots = new int[char.MaxValue + 1];
    private readonly int[] listStarts;
    private readonly int[] listWords;
    private readonly DictionaryWord[] words;
    private readonly string[] bases;

    public WordDictionary(ModelFile file)
    {
        letters = file.Get<char>("trie.letters");
        var counts = file.Get<ushort>("trie.counts");
        var terminals = file.Get<ushort>("trie.lists");
        children = new int[letters.Length + 1];
        lists = new int[letters.Length];
        var next = file.Get<int>("trie.roots")[0];
        for (int i = 0; i < next; i++)
            roots[letters[i]] = i + 1;
        for (int i = 0, terminal = 0; i < letters.Length; i++)
        {
            children[i] = next;
            next += counts[i] >> 1;
            lists[i] = (counts[i] & 1) == 1 ? terminals[terminal++] : -1;
        }

        children[letters.Length] = next;
        (listStarts, listWords) = (file.Get<int>("lists.starts"), file.Get<int>("lists.words"));
        words = file.Get<DictionaryWord>("words");
        bases = file.Lines("bases");
        Classes = [.. file.Lines("classes").Select(text => new JapaneseClass(text))];
        Senses = file.Lines("senses");
    }

    public IReadOnlyList<JapaneseClass> Classes { get; }

    /// <summary>Each a set of categories, separated by spaces.</summary>
    public IReadOnlyList<string> Senses { get; }

    public ref readonly DictionaryWord this[int word] => ref words[word];

    /// <summary>The node that a surface of one letter ends at, -1 for none.</summary>
    public int First(char letter) => roots[letter] - 1;

    /// <summary>The node after one letter more, -1 for none.</summary>
    public int Next(int node, char letter)
    {
        var (low, high) = (children[node], children[node + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (letters[middle] < letter)
                low = middle + 1;
            else
                high = middle;
        }

        return low < children[node + 1] && letters[low] == letter ? low : -1;
    }

    /// <summary>The words of the surface that ends at a node: their numbers; none where no surface does.</summary>
    public ReadOnlySpan<int> WordsAt(int node) => lists[node] < 0 ? [] : listWords.AsSpan(listStarts[lists[node]]..listStarts[lists[node] + 1]);

    /// <summary>The base form of a surface by a word's rule: so many letters of its end are replaced.</summary>
    public string BaseOf(string surface, ushort rule)
    {
        if (rule == 0)
            return surface;
        var text = bases[rule];
        var cut = text[0] - '0';
        return cut > surface.Length ? surface : string.Concat(surface.AsSpan(0, surface.Length - cut), text.AsSpan(1));
    }
}
