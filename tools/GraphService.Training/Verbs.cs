using System.CommandLine;
using GraphService.Training.English;

namespace GraphService.Training;

/// <summary>What the program can do.</summary>
internal static class Verbs
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Makes and measures the models of GraphService.Language from annotated text.");
        EnglishVerbs.All().ToList().ForEach(root.Add);
        return root;
    }
}
