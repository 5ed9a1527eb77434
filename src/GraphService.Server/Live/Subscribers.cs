using System.Buffers;
using System.Collections.Concurrent;
using GraphService.Comparisons;
using GraphService.Server.GraphQL;

namespace GraphService.Server.Live;

/// <summary>Those who want to hear of new graphs. Safe for concurrent use.</summary>
internal sealed class Subscribers(int most, ILogger log)
{
    /// <summary>The most answers that wait to be sent to one subscriber.</summary>
    public const int MostWaiting = 16;

    private readonly ConcurrentDictionary<Subscriber, bool> all = new();

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    /// <summary>Takes in one more; null where there are as many as there may be.</summary>
    public Subscriber? Add(GraphQLRequest request)
    {
        var subscriber = new Subscriber(request, MostWaiting);
        all[subscriber] = true;
        if (all.Count <= most)
            return subscriber;
        Remove(subscriber);
        return null;
    }

    /// <summary>Gives nothing more to a subscriber.</summary>
    public void Remove(Subscriber subscriber) => all.TryRemove(subscriber, out _);

    /// <summary>Answers a change for all subscribers. What many of them ask in the same words is answered once.</summary>
    public async Task PublishAsync(GraphQLEngine engine, GraphChange change, CancellationToken cancellation)
    {
        var questions = all.Keys.GroupBy(s => s.Request is { Variables: null or { Count: 0 } } request ? (object)(request.Query, request.OperationName) : s);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForEachAsync(questions, options, async (those, stop) =>
        {
            var answer = new ArrayBufferWriter<byte>();
            (await engine.AnswerEventAsync(those.First().Request, change, stop)).WriteTo(answer);
            foreach (var subscriber in those)
                if (!subscriber.TryGive(answer.WrittenMemory))
                    Drop(subscriber);
        });
    }

    private void Drop(Subscriber subscriber)
    {
        if (all.TryRemove(subscriber, out _))
            TooSlow(log, MostWaiting, null);
    }

    private static readonly Action<ILogger, int, Exception?> TooSlow = LoggerMessage.Define<int>(
        LogLevel.Warning, new EventId(5, nameof(TooSlow)), "A subscriber was dropped: {Waiting} events waited to be sent to it");
}
