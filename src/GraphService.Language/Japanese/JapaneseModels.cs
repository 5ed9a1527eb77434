using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese;

/// <summary>All that is learned of Japanese. Opened when it is first asked for, then shared by all threads.</summary>
internal sealed class JapaneseModels(WordModel words, PhraseModel phrases)
{
    private static readonly Lazy<JapaneseModels> Opened = new(() => new JapaneseModels(new WordModel(ModelFile.Open("japanese-words")), new PhraseModel(ModelFile.Open("japanese-phrases"))));

    public static JapaneseModels Open() => Opened.Value;

    public WordModel Words { get; } = words;

    public PhraseModel Phrases { get; } = phrases;
}
