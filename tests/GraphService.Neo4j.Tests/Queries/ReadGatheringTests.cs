using GraphService.Neo4j.Clients.Values;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Queries;
using GraphService.Stores;

namespace GraphService.Neo4j.Tests.Queries;

public sealed class ReadGatheringTests
{
    private static readonly GatheredQuery Query = new(new QueryShape("entities"), Parameters.None, "entities");
    private static readonly GatheredQuery Other = new(new QueryShape("degrees"), Parameters.None, "degrees");

    private readonly List<Sent> sent = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reads_ThatWait_AreOneQueryAndEachGetsItsRows()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        var first = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var (second, third, fourth) = (gathering.AskAsync(Query, ["b", "c"], Cancellation), gathering.AskAsync(Other, ["b"], Cancellation), gathering.AskAsync(Query, ["c", "d"], Cancellation));
        sent[0].Answer();
        await SentAsync(2);
        sent[1].Ids.Order().ShouldBe(["b", "c", "d"]);
        sent[1].Answer();
        await SentAsync(3);
        sent[2].Answer();
        (await IdsAsync(first)).ShouldBe(["a"]);
        (await IdsAsync(second)).ShouldBe(["b", "c"]);
        (await IdsAsync(third)).ShouldBe(["b"]);
        (await IdsAsync(fourth)).ShouldBe(["c", "d"]);
    }

    // A read that was sent already says what there was before the question.
    [Fact]
    public async Task Read_LaterThanTheSameOneWasSent_IsSentItself()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        var first = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var second = gathering.AskAsync(Query, ["a"], Cancellation);
        sent[0].Answer();
        await first;
        await SentAsync(2);
        sent[1].Answer();
        await second;
    }

    [Fact]
    public async Task Read_OfManyIds_IsNotJoined()
    {
        var gathering = Gathering(new() { AtOnce = 1, MostIds = 3 });
        var tasks = new[] { gathering.AskAsync(Query, ["a"], Cancellation), gathering.AskAsync(Query, ["b", "c"], Cancellation), gathering.AskAsync(Query, ["d", "e"], Cancellation) };
        for (var i = 0; i < 3; i++)
        {
            await SentAsync(i + 1);
            sent[i].Answer();
        }
        await Task.WhenAll(tasks);
        sent.Select(s => s.Ids.Count).ShouldBe([1, 2, 2]);
    }

    [Fact]
    public async Task Query_ThatTakesLong_LetsAnotherGoBesideIt()
    {
        var gathering = Gathering(new() { AtOnce = 1, Patience = TimeSpan.FromMilliseconds(1) });
        var slow = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var other = gathering.AskAsync(Other, ["b"], Cancellation);
        await SentAsync(2);
        sent[1].Answer();
        await other;
        slow.IsCompleted.ShouldBeFalse();
        sent[0].Answer();
        await slow;
    }

    [Fact]
    public async Task Failure_OfAQuery_IsThatOfAllWhoAsked()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        var first = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var (second, third) = (gathering.AskAsync(Query, ["b"], Cancellation), gathering.AskAsync(Query, ["c"], Cancellation));
        sent[0].Answer();
        await first;
        await SentAsync(2);
        sent[1].Fail(new StoreUnavailableException("away"));
        await Should.ThrowAsync<StoreUnavailableException>(() => second);
        await Should.ThrowAsync<StoreUnavailableException>(() => third);
    }

    [Fact]
    public async Task Answer_TooLargeTogether_IsAskedForByEachAlone()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        var first = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var (second, third) = (gathering.AskAsync(Query, ["b"], Cancellation), gathering.AskAsync(Query, ["c"], Cancellation));
        sent[0].Answer();
        await first;
        await SentAsync(2);
        sent[1].Fail(new StoreOverloadedException("too large", tooLarge: true));
        await SentAsync(4);
        sent[2].Answer();
        sent[3].Answer();
        (await IdsAsync(second)).ShouldBe(["b"]);
        (await IdsAsync(third)).ShouldBe(["c"]);
    }

    [Fact]
    public async Task Asker_WhoLeaves_LeavesTheOthersTheirAnswer()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var first = gathering.AskAsync(Query, ["a"], Cancellation);
        await SentAsync(1);
        var (left, stays) = (gathering.AskAsync(Query, ["b"], leaving.Token), gathering.AskAsync(Query, ["c"], Cancellation));
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => left);
        sent[0].Answer();
        await first;
        await SentAsync(2);
        sent[1].Answer();
        (await IdsAsync(stays)).ShouldBe(["c"]);
    }

    [Fact]
    public async Task Query_WhoseAskersAllLeft_IsNotSentOrEnds()
    {
        var gathering = Gathering(new() { AtOnce = 1 });
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var (first, second, third) = (gathering.AskAsync(Query, ["a"], leaving.Token), gathering.AskAsync(Query, ["b"], leaving.Token), gathering.AskAsync(Other, ["c"], Cancellation));
        await SentAsync(1);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        await SentAsync(2);
        sent[1].Answer();
        (await IdsAsync(third)).ShouldBe(["c"]);
        sent.Count.ShouldBe(2);
    }

    private ReadGathering Gathering(GatheringLimits limits) => new(
        (query, ids, cancellation) =>
        {
            var request = new Sent([.. ids]);
            cancellation.Register(() => request.Rows.TrySetCanceled());
            lock (sent)
                sent.Add(request);
            return request.Rows.Task;
        },
        limits,
        TimeProvider.System);

    private async Task SentAsync(int count)
    {
        while (true)
        {
            lock (sent)
                if (sent.Count >= count)
                    return;
            await Task.Delay(1, Cancellation);
        }
    }

    private static async Task<IEnumerable<string>> IdsAsync(Task<IReadOnlyList<PropertyMap>> rows) => (await rows).Select(r => r.Text("id"));

    private sealed record Sent(IReadOnlyList<string> Ids)
    {
        public TaskCompletionSource<IReadOnlyList<PropertyMap>> Rows { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Answer() => Rows.TrySetResult([.. Ids.Select(id => new PropertyMap { { "id", id } })]);

        public void Fail(Exception e) => Rows.TrySetException(e);
    }
}
