using System.CommandLine;

namespace GraphService.Training.Japanese;

/// <summary>The verbs for Japanese.</summary>
internal static class JapaneseCommands
{
    private static readonly Option<DirectoryInfo> Data = new("--data") { Description = "The folder of the annotated text.", DefaultValueFactory = _ => new DirectoryInfo("../shared/language") };
    private static readonly Option<DirectoryInfo> Names = new("--names") { Description = "The folder of the annotated names.", DefaultValueFactory = _ => new DirectoryInfo("../shared/ner") };
    private static readonly Option<DirectoryInfo> Models = new("--models") { Description = "The folder of the models.", DefaultValueFactory = _ => new DirectoryInfo("src/GraphService.Language/Models") };
    private static readonly Option<DirectoryInfo> Dictionary = new("--dictionary") { Description = "The folder juman of Debian's mecab-jumandic-utf8 with its CSV files.", DefaultValueFactory = _ => new DirectoryInfo("/usr/share/mecab/dic/juman") };
    private static readonly Option<DirectoryInfo> Work = new("--work") { Description = "A folder for models of parts of the text, which later stages are trained with.", DefaultValueFactory = _ => Directory.CreateTempSubdirectory("training-") };
    private static readonly Option<string[]> Stages = new("--stages") { Description = "What is trained: words, phrases, trees, arguments, names. The default is all.", AllowMultipleArgumentsPerToken = true };

    public static Command Train()
    {
        var command = new Command("train-japanese", "Makes the dictionary and the models of Japanese.") { Data, Names, Models, Dictionary, Work, Stages };
        command.SetAction(result => JapaneseTraining.Run(
            new JapaneseFiles(result.GetRequiredValue(Data), result.GetRequiredValue(Names), result.GetRequiredValue(Models), result.GetRequiredValue(Dictionary), result.GetRequiredValue(Work)),
            result.GetValue(Stages) is { Length: > 0 } stages ? stages : ["words", "phrases", "trees", "arguments", "names"]));
        return command;
    }
}
