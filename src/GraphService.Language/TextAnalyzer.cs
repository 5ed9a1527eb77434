using GraphService.Language.English.Naming;
using GraphService.Language.English.Reading;
using GraphService.Language.Japanese;
using GraphService.Language.Japanese.Sentences;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Sentences;
using GraphService.Language.Texts;
using GraphService.Language.Words;

namespace GraphService.Language;

/// <summary>The door of the room: takes a text and says what stands in it. For any number of threads.</summary>
public sealed class TextAnalyzer
{
    private static readonly Lazy<EnglishReader> EnglishReader = new(Language.English.Reading.EnglishReader.Open);
    private readonly IReadOnlyList<UserWord> userWords;
    private readonly Lazy<UserTrie?> japaneseUsers;
    private readonly Lazy<UserWordIndex> englishUsers;

    /// <param name="userWords">What the caller knows, such as the names of its gazetteer; of two with the same letters the first counts.</param>
    public TextAnalyzer(IReadOnlyList<UserWord>? userWords = null)
    {
        this.userWords = userWords ?? [];
        japaneseUsers = new(() => this.userWords.Count == 0 ? null : new UserTrie(this.userWords, JapaneseModels.Open().Words.Dictionary.Classes));
        englishUsers = new(() => new UserWordIndex(this.userWords));
    }

    /// <summary>Reads a text of any length. An empty line ends a sentence, and so does a line break unless the line seems to go on.</summary>
    public Analysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = Blocks.Of(text).ToLookup(block => Blocks.LanguageOf(text, block));
        var sentences = Japanese(text, blocks[TextLanguage.Japanese].ToList()).Concat(English(text, blocks[TextLanguage.English].ToList()));
        return new Analysis(text, [.. sentences.OrderBy(sentence => sentence.Outer.Start)]);
    }

    private IEnumerable<Sentence> Japanese(string text, List<TextRange> blocks)
    {
        if (blocks.Count == 0)
            return [];
        var reader = new JapaneseReader(JapaneseModels.Open(), japaneseUsers.Value);
        return blocks.SelectMany(block => JapaneseSentences.Of(text, block)).SelectMany(range => reader.Read(text, range));
    }

    private IEnumerable<Sentence> English(string text, List<TextRange> blocks) =>
        blocks.Count == 0 ? [] : EnglishReader.Value.Read(text, blocks, englishUsers.Value);
}
