using GraphService.Extraction.Analyses;
using GraphService.Extraction.Texts;
using GraphService.Language.Names;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Extraction.Mentions;

/// <summary>What the analysis of a passage says of names, by places of a window's text.</summary>
/// <param name="English">Runs of words with capitals in English sentences.</param>
/// <param name="Sentences">Where English sentences stand.</param>
/// <param name="Tagged">Names that the tagger sees.</param>
/// <param name="Words">Runs of Japanese nouns in which one is a proper noun or in no dictionary.</param>
/// <param name="Compounds">Whole runs of Japanese nouns that hold a proper noun, known names with them.</param>
/// <param name="Common">Other runs of Japanese nouns with katakana in them, all of which a dictionary has; compounds are of katakana alone.</param>
internal sealed record NameSpans(
    IReadOnlyList<(int Start, int End)> English, IReadOnlyList<(int Start, int End)> Sentences, IReadOnlyList<(int Start, int End, Name Name)> Tagged,
    IReadOnlyList<(int Start, int End)> Words, IReadOnlyList<(int Start, int End)> Compounds, IReadOnlyList<(int Start, int End, bool IsCompound)> Common)
{
    private const int ShortestWord = 3;

    /// <summary>Where nothing was analysed.</summary>
    public static NameSpans None { get; } = new([], [], [], [], [], []);

    /// <param name="text">The normalised text.</param>
    /// <param name="analyses">The analysis of the passage.</param>
    /// <param name="runs">Finds the runs.</param>
    /// <param name="from">Where the window's text begins in the normalised text.</param>
    public static NameSpans Of(string text, IReadOnlyList<AnalyzedText> analyses, EnglishRuns runs, int from) => new(
        [.. analyses.SelectMany(a => runs.In(text, a)).Select(r => (r.Start - from, r.End - from))],
        [.. analyses.SelectMany(a => a.Sentences.Where(s => s.Language == TextLanguage.English).Select(s => a.Place(s.Range)))
            .Select(r => (r.Start - from, r.End - from))],
        [.. analyses.SelectMany(a => a.Sentences.SelectMany(s => s.Names).Select(n => (Place: a.Place(n.Range), Name: n)))
            .Select(n => (n.Place.Start - from, n.Place.End - from, n.Name))],
        [.. analyses.SelectMany(a => Runs(a, true)).Select(r => (r.Start - from, r.End - from))],
        [.. analyses.SelectMany(WithProperNouns).Select(r => (r.Start - from, r.End - from))],
        [.. analyses.SelectMany(a => Runs(a, false)).Select(r => (r.Start - from, r.End - from, r.IsCompound))]);

    // Runs of nouns in which one is a proper noun or in no dictionary, or those in which none is: what they are must be told.
    private static IEnumerable<(int Start, int End, bool IsCompound)> Runs(AnalyzedText analyzed, bool areStrange)
    {
        foreach (var sentence in analyzed.Sentences.Where(s => s.Language == TextLanguage.Japanese))
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var first = i;
                while (i < sentence.Words.Count && (IsNoun(sentence.Words[i]) || i > first && IsDot(sentence.Words, i)))
                    i++;
                // 米ケストレル: the sign of a state is no part of the name.
                var last = sentence.Words.Skip(first).Take(i - first).ToList().FindLastIndex(w => w.Key is not null);
                var run = sentence.Words.Skip(first + last + 1).Take(i - first - last - 1)
                    .SkipWhile(w => w.Text.Length == 1 && Script.IsKanji(w.Text[0])).ToList();
                if (run.Count is > 0 and <= MostWords && run.Sum(w => w.Text.Length) >= ShortestWord && run.Exists(IsStrange) == areStrange
                    && (areStrange || run.Exists(IsWordOfAName)))
                    yield return (analyzed.Place(run[0].Range).Start, analyzed.Place(run[^1].Range).End, run.Count > 1 && run.TrueForAll(IsKatakana));
            }
    }

    // 横浜あおば銀行.
    private static IEnumerable<(int Start, int End)> WithProperNouns(AnalyzedText analyzed)
    {
        foreach (var sentence in analyzed.Sentences.Where(s => s.Language == TextLanguage.Japanese))
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var first = i;
                while (i < sentence.Words.Count && IsNoun(sentence.Words[i]))
                    i++;
                var run = sentence.Words.Skip(first).Take(i - first).ToList();
                if (run.Count is > 1 and <= MostWords && run.Exists(w => w.Key is not null || w.Class == WordClass.ProperNoun || w.IsUnknown))
                    yield return (analyzed.Place(run[0].Range).Start, analyzed.Place(run[^1].Range).End);
            }
    }

    private const int MostWords = 6;

    // コクウ・ベンチャーズ.
    private static bool IsDot(IReadOnlyList<Word> words, int at) =>
        words[at].Text == "・" && at + 1 < words.Count && IsKatakana(words[at - 1]) && IsKatakana(words[at + 1]) && IsNoun(words[at + 1]);

    private static bool IsKatakana(Word word) => word.Text.All(Script.IsKatakana);

    private static bool IsNoun(Word word) => word.Class is WordClass.Noun or WordClass.ProperNoun && (char.IsLetter(word.Text[0]) || word.Text is "・");

    private static bool IsStrange(Word word) => word.Text == "・" || word.Class == WordClass.ProperNoun && IsKatakana(word)
        || word.IsUnknown && word.Text.Length > 1 && Script.IsJapanese(word.Text[0]);

    // テラスケープ, カモシカ農園.
    private static bool IsWordOfAName(Word word) => word.Text.Length >= ShortestWord && IsKatakana(word);

    /// <summary>Whether a place lies in an English sentence.</summary>
    public bool IsEnglish(int at) => Sentences.Any(s => s.Start <= at && at < s.End);

    /// <summary>Whether the tagger sees a name in a piece, and is somewhat sure.</summary>
    public bool IsTagged(int start, int end) => Tagged.Any(t => t.Start < end && start < t.End && t.Name.Score > 0);

    /// <summary>Whether the tagger sees a person there.</summary>
    public bool IsPerson(int start, int end) => Tagged.Any(t => t.Start < end && start < t.End && t.Name.Type == NameType.Person);
}
