using System.CommandLine;
using GraphService.Server.Options;

namespace GraphService.Server.Tests.Options;

/// <summary>Calls of a verb without any flag.</summary>
internal static class Calls
{
    public static VerbCall With(Dictionary<string, string?> environment, params string[] folders)
    {
        var command = new Command("verb");
        foreach (var option in Neo4jSettings.All)
            command.Options.Add(option);
        return new VerbCall(command.Parse([]), Settings.From(environment, folders), new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null) { Bytes = Stream.Null }, new Signals());
    }
}
