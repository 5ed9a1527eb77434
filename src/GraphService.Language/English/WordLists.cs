using System.Collections.Frozen;

namespace GraphService.Language.English;

/// <summary>Lists of words from <c>words.txt</c>, which is data of the assembly: a line <c># name</c> begins a list, words follow, rows have tabs.</summary>
internal static class WordLists
{
    private static readonly Dictionary<string, List<string>> Lists = Read();

    /// <summary>The words of a list.</summary>
    public static FrozenSet<string> Set(string name, StringComparer? comparer = null) =>
        Lists[name].SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(comparer ?? StringComparer.Ordinal);

    /// <summary>The lines of a list as rows.</summary>
    public static IEnumerable<string[]> Rows(string name) => Lists[name].Select(line => line.Split('\t'));

    private static Dictionary<string, List<string>> Read()
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("english.words.txt")
            ?? throw new InvalidOperationException("english.words.txt isn't in the assembly.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, List<string>>();
        List<string> list = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                lists.Add(line[2..], list = []);
            else if (line.Length > 0)
                list.Add(line);
        }

        return lists;
    }
}
