using GraphService.Language.Names;

namespace GraphService.Language.English.Naming;

/// <summary>The labels of the name tagger: outside, and for each kind the first word and the words after it.</summary>
internal static class NameLabels
{
    public const int Outside = 0;

    public static readonly IReadOnlyList<string> All = ["O", "B-LOC", "I-LOC", "B-MISC", "I-MISC", "B-ORG", "I-ORG", "B-PER", "I-PER"];

    public static bool IsFirst(int label) => label % 2 == 1;

    /// <summary>The kind without the place in the name: the same for B and I; 0 is outside.</summary>
    public static int Kind(int label) => (label + 1) / 2;

    public static string KindName(int kind) => All[(2 * kind) - 1][2..];

    /// <summary>Whether the label may follow the other; -1 is the start of the sentence.</summary>
    public static bool Follows(int before, int label) => label == Outside || IsFirst(label) || (before > 0 && Kind(before) == Kind(label));

    /// <summary>The label of a word of a name of this type.</summary>
    public static int Of(NameType type, bool isFirst)
    {
        var kind = type switch
        {
            NameType.Place or NameType.Facility => 1,
            NameType.Company or NameType.Body or NameType.Government =>
            3,
            NameType.Person => 4,
            _ => 2
        };
        return (2 * kind) - (isFirst ? 1 : 0);
    }
}
