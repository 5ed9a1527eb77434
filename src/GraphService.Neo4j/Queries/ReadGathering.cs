using GraphService.Neo4j.Layout;
using GraphService.Stores;

namespace GraphService.Neo4j.Queries;

/// <summary>
/// Puts reads into one query that ask the same (of different ids, or of the same) and wait at the same time: most of what a small query costs the
/// database is that it is a request. A read goes at once while there is room; who comes while there is none joins one that has not gone yet, so
/// that each answer is of a moment after its question. A query that takes long gives its room to others.
/// </summary>
/// <param name="send">Runs a query whose ids are given.</param>
/// <param name="limits">How much is gathered.</param>
/// <param name="time">The time by which waiting is measured.</param>
internal sealed class ReadGathering(Func<GatheredQuery, IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyList<PropertyMap>>> send, GatheringLimits limits, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, GatheredRead> open = new(StringComparer.Ordinal);
    private readonly Queue<(GatheredRead Read, GatheredQuery Query, long Since)> waiting = new();
    private int running;

    /// <summary>The rows of a query for these ids; of a query without ids all its rows.</summary>
    /// <exception cref="StoreOverloadedException">It waited too long for its turn.</exception>
    public async Task<IReadOnlyList<PropertyMap>> AskAsync(GatheredQuery query, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = Join(query, ids);
        try
        {
            var rows = await read.Rows.WaitAsync(cancellation);
            return [.. ids.Count == 0 ? rows.SelectMany(r => r) : ids.SelectMany(id => rows[id])];
        }
        catch (StoreOverloadedException e) when (e.TooLarge && read.IsShared && !cancellation.IsCancellationRequested)
        {
            // What is too large together need not be so alone.
            return await send(query, ids, cancellation);
        }
        finally
        {
            if (!read.Rows.IsCompleted)
                lock (gate)
                    read.Leave();
        }
    }

    private GatheredRead Join(GatheredQuery query, IReadOnlyList<string> ids)
    {
        GatheredRead read;
        lock (gate)
        {
            if (open.TryGetValue(query.Key, out var known) && known.TryJoin(ids, limits.MostIds))
                return known;
            read = new GatheredRead(query.Key, new CancellationTokenSource());
            read.TryJoin(ids, limits.MostIds);
            if (running >= limits.AtOnce)
            {
                open[query.Key] = read;
                waiting.Enqueue((read, query, time.GetTimestamp()));
                return read;
            }
            running++;
        }
        _ = RunAsync(read, query);
        return read;
    }

    private async Task RunAsync(GatheredRead read, GatheredQuery query)
    {
        // Not on the stack of the one before it.
        await Task.Yield();
        using var room = new Room(this);
        using var patience = time.CreateTimer(_ => room.Dispose(), null, limits.Patience, Timeout.InfiniteTimeSpan);
        try
        {
            read.Answer(await send(query, read.Ids, read.End));
        }
        catch (Exception e)
        {
            // Whoever asked gets it.
            read.Fail(e);
        }
    }

    // Lets the next one go.
    private void Next()
    {
        while (true)
        {
            (GatheredRead Read, GatheredQuery Query, long Since) next;
            lock (gate)
            {
                if (!waiting.TryDequeue(out next))
                {
                    running--;
                    return;
                }
                if (open.TryGetValue(next.Read.Key, out var known) && known == next.Read)
                    open.Remove(next.Read.Key);
                if (next.Read.IsLeft)
                    continue;
            }
            if (time.GetElapsedTime(next.Since) > limits.LongestWait)
            {
                next.Read.Fail(new StoreOverloadedException("too many reads wait for the database", tooLarge: false));
                continue;
            }
            _ = RunAsync(next.Read, next.Query);
            return;
        }
    }

    // Room for one query; given back once.
    private sealed class Room(ReadGathering gathering) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
                gathering.Next();
        }
    }
}
