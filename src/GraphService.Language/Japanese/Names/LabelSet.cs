namespace GraphService.Language.Japanese.Names;

/// <summary>The labels of words: outside of names, at the beginning or within one of a type.</summary>
internal sealed class LabelSet(IReadOnlyList<string> types)
{
    public const int Outside = 0;

    public IReadOnlyList<string> Types { get; } = types;

    public int Count => (2 * Types.Count) + 1;

    public IEnumerable<string> Names => [.. Types.SelectMany(type => new[] { $"B-{type}", $"I-{type}" }).Prepend("O")];

    public static int Begin(int type) => (2 * type) + 1;

    public static int Within(int type) => (2 * type) + 2;

    public static bool IsWithin(int label) => label > 0 && label % 2 == 0;

    public static int TypeOf(int label) => (label - 1) / 2;
}
