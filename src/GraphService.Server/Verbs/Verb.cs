using System.CommandLine;
using GraphService.Server.Options;

namespace GraphService.Server.Verbs;

/// <summary>One verb of the program.</summary>
internal abstract class Verb(string name, string description)
{
    public string Name { get; } = name;

    public string Description { get; } = description;

    public virtual IEnumerable<Argument> Arguments => [];

    public virtual IEnumerable<Option> Options => [];

    /// <summary>Does it, and returns the exit code.</summary>
    public abstract Task<int> RunAsync(VerbCall call);
}
