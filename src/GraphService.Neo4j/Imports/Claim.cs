using System.Security.Cryptography;
using GraphService.Neo4j.Clients;
using GraphService.Neo4j.Clients.Errors;
using GraphService.Neo4j.Clients.Values;

namespace GraphService.Neo4j.Imports;

/// <summary>
/// The graph's node as a lock: one import has it at a time, and gives a sign of life with every page and batch. Who is killed gives none, and
/// the next one takes over. Every statement that writes looks first whether the import still has it. Who is stopped waits for the answers to its
/// statements, so that none of them arrives when the graph has been given back.
/// </summary>
internal sealed class Claim(Neo4jClient client, string name, ImportOptions options, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ReleaseLimit = TimeSpan.FromSeconds(2);

    private long renewed;

    /// <summary>What every statement of the import is told.</summary>
    public Parameters Holder => new() { { "name", name }, { "token", options.Token } };

    /// <summary>Waits until no other import is under way.</summary>
    /// <param name="old">Whether the database holds a graph of version 0.1, which marked nothing.</param>
    /// <param name="note">Is told that there is one.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task TakeAsync(bool old, Action<string> note, CancellationToken cancellation)
    {
        for (var waits = 0; !await TryTakeAsync(old, cancellation); waits++)
        {
            if (waits == 0)
                note("another import is under way; this one begins when it has ended");
            await Task.Delay(Pause + TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(500)), time, cancellation);
        }
    }

    /// <exception cref="ClaimLostException">Another import has the graph.</exception>
    public async Task RenewAsync(CancellationToken cancellation)
    {
        if (time.GetElapsedTime(renewed) < RenewAfter)
            return;
        cancellation.ThrowIfCancellationRequested();
        if ((await client.WriteAsync(SyncStatements.Text("renew"), Holder, repeatable: true, CancellationToken.None)).Count == 0)
            throw new ClaimLostException();
        renewed = time.GetTimestamp();
    }

    /// <summary>Gives the graph back.</summary>
    /// <param name="empty">Whether nothing was written: a graph that was not there before goes again.</param>
    public async Task ReleaseAsync(bool empty)
    {
        using var limit = new CancellationTokenSource(ReleaseLimit);
        try
        {
            await client.WriteAsync(SyncStatements.Text("release"), Holder.With(new() { { "empty", empty } }), repeatable: true, limit.Token);
        }
        catch (Exception e) when (e is Neo4jException or OperationCanceledException)
        {
            // Whoever comes next waits until it is taken for dead.
        }
    }

    // Graphs of two names have two nodes, and two imports may take both at the same moment: then each sees the other, and both give back.
    private async Task<bool> TryTakeAsync(bool old, CancellationToken cancellation)
    {
        if (await IsTakenAsync(cancellation) || !await ClaimAsync(old, cancellation))
            return false;
        if (!await IsTakenAsync(cancellation))
            return true;
        await ReleaseAsync(empty: true);
        return false;
    }

    private async Task<bool> IsTakenAsync(CancellationToken cancellation) => (await Survey.HeadsAsync(client, name, cancellation)).Any(g => g.IsTaken(options));

    private async Task<bool> ClaimAsync(bool old, CancellationToken cancellation)
    {
        var parameters = Holder.With(new() { { "old", old }, { "patience", (long)options.Patience.TotalMilliseconds } });
        cancellation.ThrowIfCancellationRequested();
        renewed = time.GetTimestamp();
        return (await client.WriteAsync(SyncStatements.Text("claim"), parameters, repeatable: true, CancellationToken.None)).Single().Flag("free");
    }
}
