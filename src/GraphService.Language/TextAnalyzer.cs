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
    private readonly IReadOnlyList<UserWord> userWords;
    private readonly Lazy<UserTrie?> japaneseUsers;

    /// <param name="userWords">What the caller knows, such as the names of its gazetteer; of two with the same letters the first counts.</param>
    public TextAnalyzer(IReadOnlyList<UserWord>? userWords = null)
    {
        this.userWords = userWords ?? [];
        japaneseUsers = new(() => this.userWords.Count == 0 ? null : new UserTrie(this.userWords, JapaneseModels.Open().Words.Dictionary.Classes));
    }

    /// <summary>Reads a text of any length. An empty line ends a sentence, and so does a line break unless the line seems to go on.</summary>
    public Analysis Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        JapaneseReader? japanese = null;
        var sentences = new List<Sentence>();
        foreach (var block in Blocks.Of(text))
        {
            if (Blocks.LanguageOf(text, block) == TextLanguage.Japanese)
            {
                japanese ??= new JapaneseReader(JapaneseModels.Open(), japaneseUsers.Value);
                foreach (var range in JapaneseSentences.Of(text, block))
                    sentences.AddRange(japanese.Read(text, range));
            }
        }

        return new Analysis(text, sentences);
    }
}
