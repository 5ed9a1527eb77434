using System.CommandLine;

namespace GraphService.Training.English;

/// <summary>The commands that make and measure the English models.</summary>
internal static class EnglishVerbs
{
    private static readonly Option<DirectoryInfo> Data = Folder("--data", "Holds ewt-train.conllu and the other annotated files.", "../shared/language");
    private static readonly Option<DirectoryInfo> Names = Folder("--names", "Holds wikigold-en.conll.", "../shared/ner");
    private static readonly Option<DirectoryInfo> Models = Folder("--models", "Where the models lie.", "src/GraphService.Language/Models");
    private static readonly Option<DirectoryInfo> Lexicon = Folder("--lexicon",
        "Holds wordnet/ and dict/ of the Debian packages wordnet-base and wamerican.", "/usr/share");
    private static readonly Option<string> Stage = new("--stage")
    {
        Description =
        "lexicon, tags, lemmas, names, trees or all; to measure also words and raw.",
        DefaultValueFactory = _ => "all"
    };
    private static readonly Option<int> Sentences = new("--sentences")
    {
        Description = "Measures so many sentences of each file only, and no folds; 0 is all.",
        DefaultValueFactory = _ => 0
    };
    private static readonly Option<bool> Errors = new("--errors") { Description = "Prints the errors too." };

    public static IEnumerable<Command> All()
    {
        var train = new Command("train-english", "Makes the English models from annotated text.") { Data, Names, Models, Lexicon, Stage };
        train.SetAction(result =>
            new EnglishTraining(result.GetRequiredValue(Data), result.GetRequiredValue(Names), result.GetRequiredValue(Models),
                result.GetRequiredValue(Lexicon)).Run(result.GetRequiredValue(Stage)));
        var measure = new Command("measure-english", "Prints the figures of the English models as rows of a table.") { Data, Names, Models, Stage,
            Sentences, Errors };
        measure.SetAction(result => new EnglishMeasure(result.GetRequiredValue(Data), result.GetRequiredValue(Names), result.GetRequiredValue(Models),
            result.GetRequiredValue(Sentences))
            .Run(result.GetRequiredValue(Stage), result.GetRequiredValue(Errors)));
        return [train, measure];
    }

    private static Option<DirectoryInfo> Folder(string name, string description, string fallback) =>
        new(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(fallback) };
}
