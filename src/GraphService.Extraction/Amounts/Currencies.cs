using System.Runtime.CompilerServices;
using GraphService.Extraction.Texts;
using GraphService.Extraction.WordLists;
using GraphService.Ontologies;

namespace GraphService.Extraction.Amounts;

/// <summary>
/// Currencies by their words, signs and codes, and the patterns that find these. A list of the ontology holds those of one, and its name ends with the code:
/// <c>currency-usd</c>.
/// </summary>
internal sealed class Currencies
{
    private const string List = "currency-";
    private const int CodeLength = 3;
    private const string BehindLarge = @"(?<=(?:lion|bn|mn|tn|,[0-9]{3})\s)";
    private static readonly ConditionalWeakTable<Ontology, Currencies> Made = [];
    private static readonly ListedWords LargeOnly = new("money-behind-large");
    private static readonly ListedWords KnownCodes = new("money-codes");

    private readonly Ontology ontology;
    private readonly Dictionary<string, string> codesOfWords = new(StringComparer.Ordinal);

    private Currencies(Ontology ontology)
    {
        this.ontology = ontology;
        foreach (var (list, words) in ontology.Words.Where(l => l.Key.StartsWith(List, StringComparison.Ordinal) && l.Key.Length == List.Length + CodeLength))
            foreach (var word in words)
                codesOfWords.TryAdd(word.ToLowerInvariant(), list[List.Length..].ToUpperInvariant());
        var codes = $"(?-i:{WordPattern.AnyOf(ontology.WordsOf("money-codes"))})";
        var signs = codesOfWords.Keys.Where(IsSign).ToList();
        Signs = $@"(?<![A-Za-z])(?:{WordPattern.AnyOf(signs.Concat(signs.Select(s => s.ToUpperInvariant())))}|{codes}(?=\s?[0-9]))";
        var japanese = codesOfWords.Keys.Where(w => Script.IsJapanese(w[0])).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal);
        Japanese = $"(?:{string.Join('|', japanese.Select(w => w + Behind(w)))}|{codes}(?![A-Za-z]))";
        var english = codesOfWords.Keys.Where(w => char.IsAsciiLetter(w[0]) && !IsSign(w)).Except(LargeOnly.In(ontology));
        English = $@"(?:{WordPattern.AnyOf(english)}|{BehindLarge}{{money-behind-large}}|{codes})\b";
    }

    /// <summary>What stands before a figure: US$, €, CHF.</summary>
    public string Signs { get; }

    /// <summary>What stands behind a figure in Japanese text. 5円高 is a move of the rate, 二元論 no sum.</summary>
    public string Japanese { get; }

    /// <summary>What stands behind a figure in English text; "won" and "pounds" only behind a large one.</summary>
    public string English { get; }

    /// <summary>Those of an ontology.</summary>
    public static Currencies Of(Ontology ontology) => Made.GetValue(ontology, static o => new Currencies(o));

    /// <summary>The code of ISO 4217, or null for a word that is none; in any case of letters.</summary>
    public string? CodeOf(string word) =>
        codesOfWords.GetValueOrDefault(word.ToLowerInvariant()) ?? (KnownCodes.In(ontology).Contains(word) ? Settled.GetValueOrDefault(word, word) : null);

    // The yuan has two.
    private static readonly Dictionary<string, string> Settled = new(StringComparer.Ordinal) { ["RMB"] = "CNY" };

    private static bool IsSign(string word) => !char.IsLetter(word[^1]);

    // Letters with which a word goes on that is no currency.
    private static string Behind(string word) => word switch
    {
        "円" => "(?![高安卓])",
        "元" => "(?![年論系素来本化])",
        "ラリ" => "(?!ー)",
        _ when word.EndsWith("ドル", StringComparison.Ordinal) => "(?!高|安)",
        _ => "",
    };
}
