using System.CommandLine;
using GraphService.Training.English;
using GraphService.Training.Japanese;

namespace GraphService.Training;

/// <summary>Measures all models, and compares the figures with those of a file.</summary>
internal static class MeasureVerb
{
    private static readonly Option<DirectoryInfo> Data = Folder("--data", "The folder of the annotated text.", "../shared/language");
    private static readonly Option<DirectoryInfo> Names = Folder("--names", "The folder of the annotated names.", "../shared/ner");
    private static readonly Option<DirectoryInfo> Models = Folder("--models", "The folder of the models.", "src/GraphService.Language/Models");
    private static readonly Option<int> Sentences = new("--sentences") { Description = "So many sentences of each test part are measured; 0 is all." };
    private static readonly Option<FileInfo> Against =
        new("--against") { Description = "Figures of before: exit code 1 where one has fallen by more than 0.01 or is missing." };


    public static Command Make()
    {
        var command = new Command("measure", "Prints what the models reach on the test parts, as rows of a table.") { Data, Names, Models, Sentences, Against };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var (data, names, models) = (result.GetRequiredValue(Data), result.GetRequiredValue(Names), result.GetRequiredValue(Models));
        var most = result.GetValue(Sentences);
        var here = new DirectoryInfo(".");
        var rows = JapaneseMeasure.Rows(new JapaneseFiles(data, names, models, here, here), most == 0 ? int.MaxValue : most)
            .Concat(new EnglishMeasure(data, names, models, most).Rows("all", errors: false));
        var found = new List<Figure>();
        foreach (var row in rows)
        {
            Console.WriteLine(row);
            found.Add(Figure.Of(row));
        }

        return result.GetValue(Against) is { } file ? Compare(found, [.. Rows(file).Select(Figure.Of)]) : 0;
    }

    private static int Compare(List<Figure> found, List<Figure> before)
    {
        var fallen = before.Where(figure => figure.IsShare && !(Now(figure) >= figure.Value - Figure.Tolerance)).ToList();
        foreach (var figure in fallen)
        {
            var now = Now(figure)?.ToString(Figure.Culture) ?? "not measured";
            Console.Error.WriteLine(string.Create(Figure.Culture, $"{figure.What}: {figure.Value} before, {now} now"));
        }

        return fallen.Count == 0 ? 0 : 1;

        double? Now(Figure figure) => found.Find(now => now.What == figure.What)?.Value;
    }

    private static IEnumerable<string> Rows(FileInfo file) => File.ReadLines(file.FullName).Where(line => line.StartsWith('|'));

    private static Option<DirectoryInfo> Folder(string name, string description, string fallback) =>
        new(name) { Description = description, DefaultValueFactory = _ => new DirectoryInfo(fallback) };
}
