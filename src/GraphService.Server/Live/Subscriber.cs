using System.Threading.Channels;
using GraphService.Server.GraphQL;

namespace GraphService.Server.Live;

/// <summary>Someone who wants to hear of new graphs, with the answers that were not sent yet. Safe for concurrent use: one writes, one reads.</summary>
internal sealed class Subscriber(GraphQLRequest request, int most)
{
    private readonly Channel<ReadOnlyMemory<byte>> answers =
        Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(most) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    /// <summary>What is asked of each new graph.</summary>
    public GraphQLRequest Request { get; } = request;

    /// <summary>The answers to send, in their order; it ends when the subscriber was dropped, after those that had been given before.</summary>
    public ChannelReader<ReadOnlyMemory<byte>> Answers => answers.Reader;

    /// <summary>Why nothing more is given; null as long as that is not so.</summary>
    public string? Dropped { get; private set; }

    /// <summary>Gives an answer. A subscriber for whom too many wait to be sent is dropped, so that they don't pile up.</summary>
    public bool TryGive(ReadOnlyMemory<byte> answer)
    {
        if (answers.Writer.TryWrite(answer))
            return true;
        Drop($"This subscriber is too slow: {most} events waited to be sent. Subscribe again, and read faster.");
        return false;
    }

    private void Drop(string reason)
    {
        Dropped ??= reason;
        answers.Writer.TryComplete();
    }
}
