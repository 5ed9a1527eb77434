using GraphService.Ontologies;
using GraphService.Server.Live;
using GraphService.Testing;

namespace GraphService.Server.Tests.Live;

public sealed class WorkspaceWatchTests : IDisposable
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();

    public WorkspaceWatchTests() => Write("documents/a.txt", "a");

    public void Dispose() => folder.Dispose();

    public sealed record Case(string Name, Action<WorkspaceWatchTests> Change, string[] Told)
    {
        public override string ToString() => Name;
    }

    public static TheoryData<Case> Cases => new()
    {
        new Case("changed", t => t.Write("documents/a.txt", "b"), ["documents/a.txt"]),
        new Case("new", t => t.Write("documents/deep/er/b.txt", "b"), ["documents/deep/er/b.txt"]),
        new Case("removed", t => File.Delete(t.folder["documents/a.txt"]), ["documents/a.txt"]),
        new Case("renamed", t => File.Move(t.folder["documents/a.txt"], t.folder["documents/z.txt"]), ["documents/a.txt", "documents/z.txt"]),
        new Case("settings", t => t.Write("workspace.yaml", "name: x"), ["workspace.yaml"]),
        new Case("a folder that was not there", t => t.Write("curation/people.yaml", "[]"), ["curation/people.yaml"]),
        new Case("other folders",
            t =>
            {
                foreach (var name in new[] { "ontology/x.yaml", "operations/x.graphql", "tables/x.yaml", "readings/x.jsonl" })
                    t.Write(name, "x");
            },
            ["ontology/x.yaml", "operations/x.graphql", "readings/x.jsonl", "tables/x.yaml"]),
        new Case("a size with the time it had", t => t.WriteAsBefore("documents/a.txt", "longer"), ["documents/a.txt"]),
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task Watch_OfAChange_IsToldOfIt(Case row)
    {
        var told = new TaskCompletionSource<IReadOnlyList<string>>();
        await using var watch = Start((changed, _) =>
        {
            told.TrySetResult(changed);
            return Task.CompletedTask;
        });
        row.Change(this);
        (await told.Task.WaitAsync(Most, TestContext.Current.CancellationToken)).ShouldBe(row.Told);
    }

    [Fact]
    public async Task Watch_OfWhatDoesNotCount_IsNotTold()
    {
        var told = new List<string>();
        var last = new TaskCompletionSource();
        await using var watch = Start((changed, _) =>
        {
            told.AddRange(changed);
            if (changed.Contains("documents/last.txt"))
                last.SetResult();
            return Task.CompletedTask;
        });
        Write("documents/.a.txt.swp", "x");
        Write("other/a.txt", "x");
        Write("cypher/import/a.cypher", "x");
        Write("documents/last.txt", "x");
        await last.Task.WaitAsync(Most, TestContext.Current.CancellationToken);
        told.ShouldBe(["documents/last.txt"]);
    }

    [Fact]
    public async Task Watch_OfABrokenOntology_SaysSoAndGoesOn()
    {
        var (said, rounds, done) = (new List<string>(), 0, new TaskCompletionSource());
        await using var watch = Start(
            (_, _) =>
            {
                if (rounds++ == 0)
                    throw new OntologyException("ontology/x.yaml:3:1: it is broken");
                done.TrySetResult();
                return Task.CompletedTask;
            },
            said.Add);
        Write("ontology/x.yaml", "broken");
        while (rounds == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Write("ontology/x.yaml", "mended");
        await done.Task.WaitAsync(Most, TestContext.Current.CancellationToken);
        said.ShouldHaveSingleItem().ShouldEndWith("it is broken; the graph from before is served until that is mended");
    }

    // A file that somebody else has locked may be free in a moment, and nobody tells of that.
    [Fact]
    public async Task Watch_OfACompileThatFails_TriesAgainAndSaysItOnce()
    {
        var (said, rounds, done) = (new List<string>(), 0, new TaskCompletionSource());
        await using var watch = Start(
            (_, _) =>
            {
                if (rounds++ < 2)
                    throw new IOException("the file is locked");
                done.TrySetResult();
                return Task.CompletedTask;
            },
            said.Add);
        Write("documents/a.txt", "new");
        await done.Task.WaitAsync(Most, TestContext.Current.CancellationToken);
        said.ShouldHaveSingleItem().ShouldEndWith("the file is locked; the graph from before is served");
    }

    private Running Start(Func<IReadOnlyList<string>, CancellationToken, Task> recompile, Action<string>? say = null)
    {
        var end = new CancellationTokenSource();
        var watch = new WorkspaceWatch(folder.Path, WorkspaceStamp.Of(folder.Path), recompile, say ?? (message => throw new InvalidOperationException(message)));
        return new Running(end, watch.RunAsync(end.Token));
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
    }

    private void WriteAsBefore(string path, string text)
    {
        var time = File.GetLastWriteTimeUtc(folder[path]);
        Write(path, text);
        File.SetLastWriteTimeUtc(folder[path], time);
    }

    private sealed record Running(CancellationTokenSource End, Task Watch) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await End.CancelAsync();
            await Watch;
            End.Dispose();
        }
    }
}
