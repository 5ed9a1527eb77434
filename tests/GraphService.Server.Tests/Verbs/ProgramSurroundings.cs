using GraphService.Server.Options;

namespace GraphService.Server.Tests.Verbs;

/// <summary>What is around a run of the program; empty as far as nothing is set.</summary>
internal sealed class ProgramSurroundings
{
    public string Input { get; init; } = "";

    public bool Screen { get; init; }

    public Dictionary<string, string?> Environment { get; init; } = [];

    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Hears each line for people as it is printed.</summary>
    public Action<string> Listener { get; init; } = _ => { };

    public Signals Signals { get; init; } = new();
}
