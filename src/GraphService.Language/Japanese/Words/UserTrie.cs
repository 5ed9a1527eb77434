using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;
using GraphService.Language.Names;
using GraphService.Language.Words;

namespace GraphService.Language.Japanese.Words;

/// <summary>The caller's words by their full-width letters.</summary>
internal sealed class UserTrie
{
    // That of a frequent word, so that 京都 isn't found in 東京都; a long name is still far cheaper than its parts.
    private const short Cost = 3500 / 8;

    private readonly Dictionary<(int Node, char Letter), int> next = [];
    private readonly Dictionary<int, int> words = [];
    private readonly IReadOnlyList<UserWord> all;
    private readonly ushort[] classes;
    private int count = 1;

    /// <param name="words">What they are; of two with the same letters the first counts.</param>
    /// <param name="classes">The classes of the dictionary.</param>
    public UserTrie(IReadOnlyList<UserWord> words, IReadOnlyList<JapaneseClass> classes)
    {
        all = words;
        this.classes = [.. words.Select(word => (ushort)Math.Max(0, IndexOf(classes, ClassOf(word.Type))))];
        for (var i = 0; i < words.Count; i++)
            Add(words[i].Text, i);
    }

    /// <summary>Adds a node for each of the words that begins at a place. One that would cut a run of Latin letters or digits is none.</summary>
    public void AddTo(List<LatticeNode> nodes, WordWeights weights, ReadOnlySpan<char> letters, int start)
    {
        if (start > 0 && IsJoined(letters[start - 1], letters[start]))
            return;
        var node = 0;
        for (var end = start + 1; end <= letters.Length && next.TryGetValue((node, letters[end - 1]), out node); end++)
        {
            if (!words.TryGetValue(node, out var word) || (end < letters.Length && IsJoined(letters[end - 1], letters[end])))
                continue;
            var known = new DictionaryWord(classes[word], Cost, 0, 0);
            var signs = weights.SignsOf(classes[word], letters[start..end]);
            nodes.Add(new LatticeNode
            {
                Start = start,
                End = end,
                Word = -1,
                Class = classes[word],
                User = word,
                Signs = signs,
                Own = weights.Known(known, signs, Hash.Of(letters[start..end]), end - start),
            });
        }
    }

    public UserWord this[int word] => all[word];

    // A name in katakana doesn't end in the middle of a katakana word either: タイ in タイミング.
    private static bool IsJoined(char left, char right) =>
        Letters.KindOf(left) == Letters.KindOf(right) && Letters.KindOf(left) is LetterKind.Latin or LetterKind.Digit or LetterKind.Katakana;

    private void Add(string text, int number)
    {
        var node = 0;
        foreach (var letter in text)
        {
            if (!next.TryGetValue((node, Letters.Full(letter)), out var child))
                next.Add((node, Letters.Full(letter)), child = count++);
            node = child;
        }

        words.TryAdd(node, number);
    }

    private static string ClassOf(NameType type) => type switch
    {
        NameType.Person => "名詞,人名,*,*",
        NameType.Place or NameType.Facility => "名詞,地名,*,*",
        NameType.Company or NameType.Government or NameType.Body => "名詞,組織名,*,*",
        _ => "名詞,固有名詞,*,*",
    };

    private static int IndexOf(IReadOnlyList<JapaneseClass> classes, string text)
    {
        for (var i = 0; i < classes.Count; i++)
            if (classes[i].Text == text)
                return i;
        return -1;
    }
}
