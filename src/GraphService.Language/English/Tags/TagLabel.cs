using System.Collections.Frozen;
using GraphService.Language.Words;

namespace GraphService.Language.English.Tags;

/// <summary>A universal class with the Penn Treebank's tag.</summary>
internal sealed record TagLabel(WordClass Class, string Tag)
{
    private static readonly FrozenDictionary<string, WordClass> Classes =
        WordLists.Rows("classes").ToFrozenDictionary(row => row[0], row => Enum.Parse<WordClass>(row[1]));

    public static TagLabel Parse(string label)
    {
        var slash = label.IndexOf('/');
        return new TagLabel(Classes[label[..slash]], label[(slash + 1)..]);
    }

    /// <summary>The name that Universal Dependencies gives the class.</summary>
    public static string NameOf(WordClass @class) => Classes.First(row => row.Value == @class).Key;
}
