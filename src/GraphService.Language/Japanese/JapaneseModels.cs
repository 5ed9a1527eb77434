using GraphService.Language.Japanese.Clauses;
using GraphService.Language.Japanese.Names;
using GraphService.Language.Japanese.Phrases;
using GraphService.Language.Japanese.Words;
using GraphService.Language.Learning;

namespace GraphService.Language.Japanese;

/// <summary>All that is learned of Japanese. Opened when it is first asked for, then shared by all threads.</summary>
internal sealed class JapaneseModels
{
    private static readonly Lazy<JapaneseModels> Opened = new(() => new JapaneseModels());
    private readonly IReadOnlyList<uint[]> senses;
    private readonly ClassWeights roles;
    private readonly SlotWeights leftOut;

    private JapaneseModels()
    {
        Words = new WordModel(ModelFile.Open("japanese-words.bin"));
        Phrases = new PhraseModel(ModelFile.Open("japanese-phrases.bin"));
        senses = NameTagger.SensesOf(Words.Dictionary);
        var names = ModelFile.Open("japanese-names.bin");
        Names = new NameReader(new NameTagger(names, "wikipedia"), new NameTagger(names, "products"), NameEndings.Open(), senses);
        var clauses = ModelFile.Open("japanese-clauses.bin");
        (roles, leftOut) = (clauses.Classes("roles"), clauses.Slots("left-out"));
    }

    public WordModel Words { get; }

    public PhraseModel Phrases { get; }

    public NameReader Names { get; }

    public static JapaneseModels Open() => Opened.Value;

    /// <summary>A reader for one thread.</summary>
    public ClauseReader ClauseReader() => new(new RoleReader(roles, senses), new LeftOutReader(leftOut, senses), senses);
}
