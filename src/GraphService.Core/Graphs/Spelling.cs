using System.Text;

namespace GraphService.Graphs;

/// <summary>How files, the API and databases spell the values of an enum: as GraphQL does, <c>AT_LEAST</c> for <c>AtLeast</c>.</summary>
public static class Spelling
{
    /// <summary>The value's spelling.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Spellings<T>.Texts[value];

    /// <summary>The value that is spelled so; case counts.</summary>
    public static bool TryParse<T>(string text, out T value) where T : struct, Enum => Spellings<T>.Values.TryGetValue(text, out value);

    /// <summary>All spellings, in the order of the values.</summary>
    public static IEnumerable<string> All<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToUpperInvariant(c));
        }
        return text.ToString();
    }

    private static class Spellings<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Texts = Enum.GetValues<T>().ToDictionary(v => v, v => UpperSnake(v.ToString()));
        public static readonly Dictionary<string, T> Values = Texts.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
