using GraphService.Language.English.Naming;
using GraphService.Language.English.Tags;
using GraphService.Language.English.Tokens;
using GraphService.Language.Learning;
using GraphService.Language.Names;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
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
        var sentences = ranges.SelectMany(range => Sentences(text, range)).ToList();
        var plain = Headings.Plain(text, sentences, models.Lexicon);
        var drafts = sentences.ConvertAll(tokens => Draft(plain, tokens));
        var repetitions = new Repetitions(drafts.Select(draft => draft.Names));
        var (labels, margins) = (new List<int[]>(), new List<int[]>());
        foreach (var draft in drafts)
        {
            // A name without any capital in its sentence is hardly ever found: skipped, since names are a tenth of the time.
            var margin = new int[draft.Tokens.Count];
            labels.Add(draft.Names.HasRun ? models.Names.Tag(draft.Names, repetitions, out margin) : new int[draft.Tokens.Count]);
            margins.Add(margin);
            NameHeads.Correct(plain, draft.Tokens, draft.Names, labels[^1], models.Lexicon);
        }

        NameHarmony.Apply(drafts.ConvertAll(draft => draft.Names), labels, margins);
        return drafts.Select((draft, i) => Finish(text, draft, labels[i], margins[i], user)).ToList();
    }

    private static IEnumerable<List<TextRange>> Sentences(string text, TextRange range)
    {
        var tokens = EnglishTokenizer.Tokenize(text, range);
        var start = 0;
        foreach (var end in EnglishSentenceSplitter.Ends(text, range, tokens))
        {
            yield return tokens.GetRange(start, end - start);
            start = end;
        }
    }

    private SentenceDraft Draft(string text, List<TextRange> tokens)
    {
        var forms = new WordForms(text, tokens, models.Lexicon);
        var tags = models.Tagger.Tag(forms);
        return new SentenceDraft(tokens, forms, tags, new NameSentence(forms, tags, models.Tagger.Labels, models.Lexicon));
    }

    private Sentence Finish(string text, SentenceDraft draft, int[] labels, int[] margins, UserWordIndex user)
    {
        var words = new Word[draft.Tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var (form, label) = (draft.Tokens[i].In(text), models.Tagger.Labels[draft.Tags[i]]);
            words[i] = new Word(draft.Tokens[i], form, models.Lemmatizer.Lemma(form, label), label.Class, label.Tag, "");
        }

        var names = nameReader.Read(text, draft, words, labels, margins, user);
        foreach (var name in names.Where(name => name.Key is not null))
            Mark(words, labels, name);
        var tree = models.Parser.Parse(draft.Forms, draft.Tags, labels);
        var view = new SentenceView(words, tree);
        return new Sentence
        {
            Range = draft.Tokens[0].To(draft.Tokens[^1]),
            Outer = draft.Tokens[0].To(draft.Tokens[^1]),
            Language = TextLanguage.English,
            Words = words,
            Phrases = PhraseReader.Read(view),
            Tree = tree,
            Clauses = ClauseReader.Read(view),
            Names = names,
        };
    }

    /// <summary>Notes a word of the caller's: the parser takes it for a name of its kind.</summary>
    private static void Mark(Word[] words, int[] labels, Name name)
    {
        if (name.EndWord == name.FirstWord + 1)
            words[name.FirstWord] = words[name.FirstWord] with { Key = name.Key };
        for (var i = name.FirstWord; i < name.EndWord; i++)
            labels[i] = NameLabels.Of(name.Type, i == name.FirstWord);
    }
}
