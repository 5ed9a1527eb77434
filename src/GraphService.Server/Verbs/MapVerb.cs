using System.CommandLine;
using GraphService.Extraction.Tables;
using GraphService.Extraction.Tables.Files;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

internal sealed class MapVerb() : Verb("map", "Prints a first tables/*.yaml for a csv or xlsx file, guessed from its header. Correct it by hand.")
{
    private static readonly Argument<string> File = new("file") { Description = "The table: a .csv or .xlsx file.", HelpName = "FILE" };

    public override IEnumerable<Argument> Arguments => [File];

    public override async Task<int> RunAsync(VerbCall call)
    {
        var file = call.Value(File)!;
        if (!System.IO.File.Exists(file))
            throw new WrongUseException($"{file}: there is no such file");
        if (Path.GetExtension(file).ToLowerInvariant() is not (".csv" or ".xlsx"))
            throw new WrongUseException($"{file}: a table is a .csv or .xlsx file");
        try
        {
            var bytes = await System.IO.File.ReadAllBytesAsync(file, call.Signals.Interrupted);
            call.Terminal.Output.Write(FirstMapping.Of(bytes, PathIn(GraphSource.RootOf(call), file), GraphSource.OntologyOf(call)));
            return ExitCode.Done;
        }
        catch (TableException error)
        {
            throw new VerbFailedException($"{file}: {error.Message}");
        }
    }

    // As the mapping names it: from the workspace's folder, if it lies in it.
    private static string PathIn(string root, string file)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(file)).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? $"documents/{Path.GetFileName(file)}" : relative;
    }
}
