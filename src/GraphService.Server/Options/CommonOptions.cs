using System.CommandLine;

namespace GraphService.Server.Options;

/// <summary>Options that every verb understands, before and after its name.</summary>
internal static class CommonOptions
{
    public static readonly Option<string> Workspace = new("--workspace", "-w")
    {
        Description = "The folder to compile. Default: the nearest folder upwards with documents/.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<string> Graph = new("--graph", "-g")
    {
        Description = "A compiled graph as files, whoever wrote it, instead of a workspace; it is checked as strictly as a compile. With --workspace, that one's ontology counts.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json") { Description = "Write what is found as JSON.", Recursive = true };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Write errors and results only.", Recursive = true };

    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours. So does the environment variable NO_COLOR.", Recursive = true };

    /// <summary>Of the verbs that compile, which name it each.</summary>
    public static readonly Option<string> Cache = new("--cache")
    {
        Description = "A folder that keeps what each document gave, so that only those that have changed are read again; any number of processes may share one. Default: none.",
        HelpName = "DIR",
    };

    public static IReadOnlyList<Option> All => [Workspace, Graph, Json, Quiet, NoColor];
}
