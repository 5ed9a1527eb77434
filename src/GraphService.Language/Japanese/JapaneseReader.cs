using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Sentences;
using GraphService.Language.Japanese.Trees;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;
using GraphService.Language.Phrases;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Language.Japanese;

/// <summary>
/// Reads the Japanese sentences of one text in their order, for what is left out may stand in those before. Its buffers are reused, so not for several threads.
/// </summary>
internal sealed class JapaneseReader(JapaneseModels models, UserTrie? users)
{
    private readonly WordLattice lattice = models.Words.Reader();
    private readonly ClauseReader clauses = models.ClauseReader();
    private readonly FeatureList features = new();

    // The last sentence first.
    private readonly List<PhraseTree> before = [];

    /// <summary>The sentence and, after it, what stands in its brackets.</summary>
    /// <param name="text">The text that is analysed.</param>
    /// <param name="range">The sentence in it, without white space around it.</param>
    public IEnumerable<Sentence> Read(string text, TextRange range) => Read(text, range, null, 0).Select(sentence => sentence with { Outer = range });

    private IEnumerable<Sentence> Read(string text, TextRange range, int? after, int depth)
    {
        var cut = new CutText(text, range, depth < MostDepth);
        var letters = cut.Text;
        List<FoundWord> found = [.. lattice.Read(letters, users).Where(word => !IsGap(text, cut, word))];
        yield return Sentence(text, range, cut, found, letters) with { BracketAfter = after };
        foreach (var (letter, inside) in cut.Brackets)
            if (inside.TrimmedIn(text) is { Length: > 0 } trimmed)
                foreach (var sentence in Read(text, trimmed, found.FindLastIndex(word => word.End <= letter), depth + 1))
                    yield return sentence;
    }

    // Brackets in brackets in brackets; what is deeper stays in the sentence of the third.
    private const int MostDepth = 3;

    // An ideographic space is a word of the annotated text; other white space is none.
    private static bool IsGap(string text, CutText cut, FoundWord word) =>
        word.End - word.Start == 1 && text[cut.PlaceOf(word.Start, word.End).Start] is <= ' ' or '\u00A0' or '\u007F';

    private Sentence Sentence(string text, TextRange range, CutText cut, List<FoundWord> found, ReadOnlyMemory<char> letters)
    {
        var views = WordView.Of(found, letters.Span, models.Words.Dictionary);
        var starts = PhraseReader.Read(views, models.Phrases.Borders, features);
        var phrases = PhraseView.Of(views, starts);
        var heads = PhraseParser.Read(phrases, models.Phrases.Heads, features);
        PhraseLink[] links = [.. phrases.Select((_, i) => LinkReader.Read(phrases, heads, i, models.Phrases.Links, features))];
        Word[] words = [.. found.Select((word, i) => Word(text, cut, word, views[i]))];
        var tree = new PhraseTree(views, phrases, heads, links);
        var sentence = new Sentence
        {
            Range = range,
            Language = TextLanguage.Japanese,
            Words = words,
            Phrases = [.. phrases.Select((phrase, i) => new Phrase(phrase.First, phrase.End, phrase.HeadWord, heads[i], links[i]))],
            Tree = JapaneseTree.Of(views, phrases, heads, links),
            Clauses = clauses.Read(tree, before, [.. words.Select(word => word.Lemma)]),
            Names = models.Names.Read(words, views, starts, found, users),
        };
        Remember(tree);
        return sentence;
    }

    private void Remember(PhraseTree tree)
    {
        before.Insert(0, tree);
        if (before.Count > LeftOutReader.MostSentences)
            before.RemoveAt(before.Count - 1);
    }

    private Word Word(string text, CutText cut, FoundWord word, WordView view)
    {
        var place = cut.PlaceOf(word.Start, word.End);
        var surface = cut.IsWhole(word.Start, word.End) ? place.In(text) : view.Text;
        var lemma = word.Base == 0 ? surface : models.Words.Dictionary.BaseOf(surface, word.Base);
        var key = word.User < 0 ? null : users![word.User].Key;
        return new Word(place, surface, lemma, view.Class.Class, view.Class.Tag, view.Class.Inflection, key, word.IsUnknown);
    }
}
