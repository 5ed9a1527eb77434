using System.Globalization;
using System.Text;
using GraphService.Ontologies.Yaml;

namespace GraphService.Entities;

/// <summary>
/// Words and signs that say as what a firm or body is organised: 株式会社, (株), Inc., GmbH. They are part of a name's spelling and no name by
/// themselves. The list is <c>legal-forms.yaml</c> beside this file; finders, keys of names and the linker use the same one.
/// </summary>
public static class LegalForms
{
    private const int MostWords = 4;
    private const int ShortestGlued = 3;
    private static readonly char[] Separators = [' ', '\n', '\t', ','];
    private static readonly string[] InJapanese;
    private static readonly HashSet<string> Behind;
    private static readonly HashSet<string> Before;
    private static readonly IReadOnlyList<HashSet<string>> Laws;

    static LegalForms()
    {
        using var reader = new StreamReader(typeof(LegalForms).Assembly.GetManifestResourceStream("legal-forms")!);
        var file = YamlFile.Parse("legal-forms.yaml", reader.ReadToEnd());
        (JapaneseFirms, JapaneseBodies) = (Japanese(file.Required("firms")), Japanese(file.Required("bodies")));
        (Latin, LatinBefore) = ([.. file.TextsOf("latin")], [.. file.TextsOf("latin-before")]);
        InJapanese = [.. JapaneseFirms.Concat(JapaneseBodies).OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal)];
        Behind = Latin.Select(Canonical).ToHashSet(StringComparer.Ordinal);
        Before = LatinBefore.Select(Canonical).ToHashSet(StringComparer.Ordinal);
        Laws = [.. file.Required("same-law").Items.Select(l => l.Items.Select(f => Canonical(f.Text)).ToHashSet(StringComparer.Ordinal))];
    }

    /// <summary>Japanese forms of firms as a normalised text has them: words, and signs in brackets.</summary>
    public static IReadOnlyList<string> JapaneseFirms { get; }

    /// <summary>Japanese forms of bodies that are no firms: 一般社団法人, (財).</summary>
    public static IReadOnlyList<string> JapaneseBodies { get; }

    /// <summary>Forms in Latin letters that stand behind a name, each in its usual spelling.</summary>
    public static IReadOnlyList<string> Latin { get; }

    /// <summary>Forms in Latin letters that stand before a name.</summary>
    public static IReadOnlyList<string> LatinBefore { get; }

    /// <summary>Whether a word in Latin letters is a legal form, in any case, with or without full stops.</summary>
    public static bool IsLatin(string word) => Behind.Contains(Canonical(word));

    /// <summary>A name in NFKC, in any case, without its legal forms; the name itself where nothing else would be left.</summary>
    public static string Without(string text)
    {
        var name = text.Trim();
        while (true)
        {
            var shorter = WithoutLatin(WithoutJapanese(name));
            if (shorter.Length == 0 || shorter == name)
                return name;
            name = shorter;
        }
    }

    /// <summary>
    /// Whether two names in Latin letters are of two firms by their forms, which are of different laws: Kestrel Ltd and Kestrel GmbH. Inc., Corp., Co.,
    /// Ltd., LLC and K.K. are written for each other.
    /// </summary>
    public static bool Contradict(string one, string other) => FormOf(one) is { Length: > 0 } a && FormOf(other) is { Length: > 0 } b && a != b;

    // Forms of the same law count as one.
    private static string? FormOf(string name)
    {
        var last = name.Trim();
        last = last[(last.LastIndexOfAny(Separators) + 1)..];
        if (last.Length == 0 || last[0] > '\u2E80' || !IsLatin(last))
            return null;
        var form = Canonical(last);
        return Laws.FirstOrDefault(l => l.Contains(form)) is { } law ? law.First() : form;
    }

    private static IReadOnlyList<string> Japanese(YamlEntry forms) => [.. forms.TextsOf("words"), .. forms.TextsOf("signs").Select(s => $"({s})")];

    private static string WithoutJapanese(string name)
    {
        foreach (var form in InJapanese)
            if (name.StartsWith(form, StringComparison.OrdinalIgnoreCase))
                return name[form.Length..].Trim();
            else if (name.EndsWith(form, StringComparison.OrdinalIgnoreCase))
                return name[..^form.Length].Trim();
        return name;
    }

    // The last words, at most four (Sp. z o.o.), the longest form first; or what is written right behind a Japanese letter.
    private static string WithoutLatin(string name)
    {
        var shorter = name;
        var at = name.Length;
        for (var words = 0; words < MostWords && (at = name.LastIndexOfAny(Separators, at - 1)) > 0; words++)
            if (Behind.Contains(Canonical(name[at..])))
                shorter = name[..at].TrimEnd(' ', ',', '&', '+');
        if (shorter.Length < name.Length && shorter.Length > 0)
            return shorter;
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first > 0 && Before.Contains(Canonical(name[..first])))
            return name[first..].Trim();
        var glued = name.Length;
        while (glued > 0 && (char.IsAsciiLetter(name[glued - 1]) || name[glued - 1] == '.'))
            glued--;
        return glued > 0 && name[glued - 1] > '\u2E80' && Canonical(name[glued..]) is { Length: >= ShortestGlued } form && Behind.Contains(form)
            ? name[..glued] : name;
    }

    private static string Canonical(string form)
    {
        var letters = new StringBuilder(form.Length);
        foreach (var c in UnicodeText.Normalized(form, NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c) || c == '/')
                letters.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        return letters.ToString();
    }
}
