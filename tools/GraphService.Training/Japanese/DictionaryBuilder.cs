using GraphService.Language.Japanese.Dictionaries;
using GraphService.Language.Learning;

namespace GraphService.Training.Japanese;

/// <summary>Packs entries into the dictionary's file.</summary>
internal static class DictionaryBuilder
{
    public static ModelFile Build(IEnumerable<JumanEntry> entries)
    {
        var file = new ModelFile();
        var (classes, bases, senses, words) = (new Numbers<string>(), new Numbers<string>(), new Numbers<string>(), new Numbers<DictionaryWord>());
        bases.Of("0");
        senses.Of("");
        var lists = new Numbers<string>();
        var surfaces = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var ordered = entries.Where(entry => entry.Surface.Length is > 0 and <= 32).Distinct()
            .OrderBy(entry => entry.Surface, StringComparer.Ordinal).ThenBy(entry => entry.Class, StringComparer.Ordinal).ThenBy(entry => entry.Cost)
            .ThenBy(entry => entry.Base, StringComparer.Ordinal).ThenBy(entry => entry.Sense, StringComparer.Ordinal);
        foreach (var group in ordered.GroupBy(entry => entry.Surface))
        {
            var numbers = Joined(group).Select(entry => words.Of(new DictionaryWord(
                (ushort)classes.Of(entry.Class),
                (short)Math.Clamp(entry.Cost / 8, short.MinValue, short.MaxValue),
                (ushort)bases.Of(Rule(entry.Surface, entry.Base)),
                (ushort)senses.Of(entry.Sense))));
            surfaces.Add(group.Key, lists.Of(string.Join(',', numbers.Distinct().Order())));
        }

        WriteTrie(file, surfaces);
        WriteLists(file, lists.All);
        file.Put<DictionaryWord>("words", words.All.ToArray());
        file.Put("classes", classes.All);
        file.Put("bases", bases.All);
        file.Put("senses", senses.All);
        return file;
    }

    // The same surface, class and base form listed twice is one word with the lower cost and the senses of both.
    private static IEnumerable<JumanEntry> Joined(IEnumerable<JumanEntry> entries) => entries.GroupBy(entry => (entry.Class, entry.Base)).Select(OfAll);

    private static JumanEntry OfAll(IEnumerable<JumanEntry> same) => same.First() with
    {
        Cost = same.Min(entry => entry.Cost),
        Sense = string.Join(' ', same.SelectMany(SensesOf).Distinct().Order(StringComparer.Ordinal)),
    };

    private static string[] SensesOf(JumanEntry entry) => entry.Sense.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Rule(string surface, string baseForm)
    {
        var same = 0;
        while (same < surface.Length && same < baseForm.Length && surface[same] == baseForm[same])
            same++;
        return $"{(char)('0' + surface.Length - same)}{baseForm[same..]}";
    }

    private static void WriteTrie(ModelFile file, SortedDictionary<string, int> surfaces)
    {
        var (letters, counts, terminals) = (new List<char>(), new List<ushort>(), new List<ushort>());
        var keys = surfaces.Keys.ToArray();
        var level = new List<(int From, int To, int Depth)> { (0, keys.Length, 0) };
        var roots = 0;
        while (level.Count > 0)
        {
            var next = new List<(int From, int To, int Depth)>();
            foreach (var (from, to, depth) in level)
            {
                var children = Children(keys, from, to, depth).ToList();
                if (depth > 0)
                {
                    var ends = keys[from].Length == depth;
                    letters.Add(keys[from][depth - 1]);
                    counts.Add((ushort)((children.Count << 1) | (ends ? 1 : 0)));
                    if (ends)
                        terminals.Add(checked((ushort)surfaces[keys[from]]));
                }
                else
                {
                    roots = children.Count;
                }

                next.AddRange(children);
            }

            level = next;
        }

        file.Put<char>("trie.letters", letters.ToArray());
        file.Put<ushort>("trie.counts", counts.ToArray());
        file.Put<ushort>("trie.lists", terminals.ToArray());
        file.Put<int>("trie.roots", [roots]);
    }

    private static IEnumerable<(int From, int To, int Depth)> Children(string[] keys, int from, int to, int depth)
    {
        var start = from < to && keys[from].Length == depth ? from + 1 : from;
        for (var i = start; i < to; i++)
        {
            if (i + 1 < to && keys[i + 1][depth] == keys[i][depth])
                continue;
            yield return (start, i + 1, depth + 1);
            start = i + 1;
        }
    }

    private static void WriteLists(ModelFile file, IEnumerable<string> lists)
    {
        var (starts, words) = (new List<int> { 0 }, new List<int>());
        foreach (var list in lists)
        {
            words.AddRange(list.Split(',').Select(int.Parse));
            starts.Add(words.Count);
        }

        file.Put<int>("lists.starts", starts.ToArray());
        file.Put<int>("lists.words", words.ToArray());
    }
}
