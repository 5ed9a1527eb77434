using GraphService.Language.English.Naming;
using GraphService.Language.English.Tags;
using GraphService.Language.English.Tokens;
using GraphService.Language.Learning;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Trees;
using GraphService.Language.Words;

namespace GraphService.Language.English.Reading;

/// <summary>Reads English: words, tags, base forms, names (by the whole document), trees, phrases and clauses.</summary>
internal sealed class EnglishReader(EnglishModels models)
{
    private readonly NameReader nameReader = new(new NameTyper(models.Lexicon));

    /// <summary>With the models of the assembly.</summary>
    public static EnglishReader Open() => new(EnglishModels.Read(ModelFile.Open));

    /// <summary>Reads the English parts of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="ranges">Its English parts, ascending; a part's end is a sentence's end.</param>
    /// <param name="user">The caller's words.</param>
    public IReadOnlyList<Sentence> Read(string text, IReadOnlyList<TextRange> ranges, UserWordIndex user)
    {
        var drafts = ranges.SelectMany(range => Drafts(text, range)).ToList();
        var repetitions = new Repetitions(drafts.Select(draft => draft.Names));
        return drafts.ConvertAll(draft => Finish(text, draft, repetitions, user));
    }

    private List<SentenceDraft> Drafts(string text, TextRange range)
    {
        var tokens = EnglishTokenizer.Tokenize(text, range);
        var drafts = new List<SentenceDraft>();
        var start = 0;
        foreach (var end in EnglishSentenceSplitter.Ends(text, range, tokens))
        {
            drafts.Add(Draft(text, tokens.GetRange(start, end - start)));
            start = end;
        }

        return drafts;
    }

    private SentenceDraft Draft(string text, List<TextRange> tokens)
    {
        var forms = new WordForms(text, tokens, models.Lexicon);
        var tags = models.Tagger.Tag(forms);
        return new SentenceDraft(tokens, forms, tags, new NameSentence(forms, tags, models.Tagger.Labels, models.Lexicon));
    }

    private Sentence Finish(string text, SentenceDraft draft, Repetitions repetitions, UserWordIndex user)
    {
        var labels = models.Names.Tag(draft.Names, repetitions, out var margins);
        var words = new Word[draft.Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var (form, label) = (draft.Tokens[i].In(text), models.Tagger.Labels[draft.Tags[i]]);
            words[i] = new Word(draft.Tokens[i], form, models.Lemmatizer.Lemma(form, label), label.Class, label.Tag, "");
        }

        var names = nameReader.Read(text, draft, words, labels, margins, user);
        foreach (var name in names.Where(name => name.Key is not null && name.EndWord == name.FirstWord + 1))
            words[name.FirstWord] = words[name.FirstWord] with { Key = name.Key };
        DependencyTree tree = models.Parser.Parse(draft.Forms, draft.Tags, labels);
        var view = new SentenceView(words, tree);
        return new Sentence
        {
            Range = draft.Tokens[0].To(draft.Tokens[^1]),
            Language = TextLanguage.English,
            Words = words,
            Phrases = PhraseReader.Read(view),
            Tree = tree,
            Clauses = ClauseReader.Read(view),
            Names = names,
        };
    }
}
