using GraphService.Extraction;
using GraphService.Extraction.Workspaces;
using GraphService.Graphs;

namespace GraphService.Benchmarks;

/// <summary>The workspace that this checkout is: the nearest one above the program, however deep BenchmarkDotNet puts it.</summary>
internal static class SampleWorkspace
{
    public static Workspace Open() => Workspace.Nearest(AppContext.BaseDirectory);

    public static CompiledGraph Compile() => WorkspaceCompiler.Compile(Open(), CancellationToken.None);
}
