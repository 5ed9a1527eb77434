using System.CommandLine;
using GraphService.Training.Japanese;

namespace GraphService.Training;

/// <summary>What the program can do.</summary>
internal static class Verbs
{
    public static RootCommand Root() => new("Makes and measures the models of GraphService.Language from annotated text.")
    {
        JapaneseCommands.Train(),
    };
}
