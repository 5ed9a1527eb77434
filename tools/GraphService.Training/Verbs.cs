using System.CommandLine;
using GraphService.Training.English;
using GraphService.Training.Japanese;

namespace GraphService.Training;

/// <summary>What the program can do.</summary>
internal static class Verbs
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Makes and measures the models of GraphService.Language from annotated text.");
        foreach (var verb in EnglishVerbs.All().Append(JapaneseCommands.Train()).Append(MeasureVerb.Make()))
            root.Add(verb);
        return root;
    }
}
