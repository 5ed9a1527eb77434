using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Names;

namespace GraphService.Language.Japanese.Names;

/// <summary>Words that at the end of a compound say what it names: 東京|宣言 is an agreement, if something in it is a name.</summary>
internal sealed class NameEndings
{
    private readonly Dictionary<string, NameType> types;

    /// <param name="lines">An ending and its type, separated by a tab; a line that begins with # is a comment.</param>
    /// <exception cref="InvalidDataException">A line is something else.</exception>
    public NameEndings(IEnumerable<string> lines)
    {
        types = [];
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var ending, var type] || !Enum.TryParse<NameType>(type, out var known))
                throw new InvalidDataException($"'{line}' is not an ending with its type; lines look like 宣言 and Initiative with a tab between.");
            types[ending] = known;
        }
    }

    public static NameEndings Open()
    {
        using var stream = typeof(NameEndings).Assembly.GetManifestResourceStream("japanese-name-endings.tsv")!;
        using var reader = new StreamReader(stream);
        return new NameEndings(reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')));
    }

    /// <summary>What a compound names and where the name begins, or null where it is none.</summary>
    public (int First, NameType Type)? TypeOf(WordView[] words, int first, int end)
    {
        while (first < end && words[first].IsFunction)
            first++;
        for (var length = Math.Min(3, end - first - 1); length > 0; length--)
            if (types.TryGetValue(string.Concat(words[(end - length)..end].Select(word => word.Text)), out var type) && HasName(words, first, end - length))
                return (first, type);
        return null;
    }

    private static bool HasName(WordView[] words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsName(words[i]))
                return true;
        return false;
    }

    private static bool IsName(WordView word) => word.Class.Subclass is "地名" or "人名" or "組織名" or "固有名詞"
        || (word.Class.Part == "名詞" && Japanese.Words.Letters.KindOf(word.Text[0]) == Japanese.Words.LetterKind.Latin);
}
