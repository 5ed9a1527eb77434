using System.CommandLine;

namespace GraphService.Training.Japanese;

/// <summary>The verbs for Japanese.</summary>
internal static class JapaneseCommands
{
    private static readonly Option<DirectoryInfo> Data = Folder("--data", "The folder of the annotated text.", "../shared/language");
    private static readonly Option<DirectoryInfo> Names = Folder("--names", "The folder of the annotated names.", "../shared/ner");
    private static readonly Option<DirectoryInfo> Models = Folder("--models", "The folder of the models.", "src/GraphService.Language/Models");
    private static readonly Option<DirectoryInfo> Dictionary =
        Folder("--dictionary", "The folder juman of Debian's mecab-jumandic-utf8 with its CSV files.", "/usr/share/mecab/dic/juman");

    private static readonly Option<DirectoryInfo> Work = new("--work")
    {
        Description = "A folder for models of parts of the text, which later stages are trained with.",
        DefaultValueFactory = _ => Directory.CreateTempSubdirectory("training-"),
    };

    private static readonly Option<string[]> Stages = new("--stages")
    {
        Description = "What is trained: words, phrases, arguments, names. The default is all.",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Train()
    {
        var command = new Command("train-japanese", "Makes the dictionary and the models of Japanese.") { Data, Names, Models, Dictionary, Work, Stages };
        command.SetAction(result => JapaneseTraining.Run(
            new JapaneseFiles(
                result.GetRequiredValue(Data), result.GetRequiredValue(Names), result.GetRequiredValue(Models), result.GetRequiredValue(Dictionary),
                result.GetRequiredValue(Work)),
            result.GetValue(Stages) is { Length: > 0 } stages ? stages : ["words", "phrases", "arguments", "names"]));
        return command;
    }

    private static Option<DirectoryInfo> Folder(string name, string description, string fallback) =>
        new(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(fallback) };
}
