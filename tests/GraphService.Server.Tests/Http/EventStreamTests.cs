using System.Net;
using GraphService.Comparisons;
using GraphService.Embedded;
using GraphService.Server.GraphQL;
using GraphService.Server.Live;
using GraphService.Server.Tests.GraphQL;
using GraphService.Testing.Graphs;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphService.Server.Tests.Http;

public sealed class EventStreamTests
{
    private const string Subscribe = """{"query":"subscription { graphChanged { addedStatements graph { entityCount } documents { path } } }"}""";
    private const string Events = "Accept: text/event-stream";
    private static readonly GraphChange Change = new("", 1, 2, 3, 4, [SampleGraph.Graph.Documents[0]]);
    private static readonly string Answer =
        $$$$"""data: {"data":{"graphChanged":{"addedStatements":3,"graph":{"entityCount":{{{{SampleGraph.Graph.Entities.Count}}}}},"documents":[{"path":"{{{{SampleGraph.Graph.Documents[0].Path}}}}"}]}}}""";

    [Theory]
    [InlineData("POST", "/graphql", Subscribe)]
    [InlineData("GET", "/graphql?query=subscription{graphChanged{addedStatements+graph{entityCount}+documents{path}}}", null)]
    public async Task Subscription_ToldOfAChange_SendsNext(string method, string path, string? body)
    {
        await using var service = await ServedSample.StartAsync();
        await using var stream = await service.OpenAsync(method, path, body, Events);
        stream.Response.StatusCode.ShouldBe(HttpStatusCode.OK);
        stream.Response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        stream.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await stream.LinesAsync(2)).ShouldBe([":", ""]);
        for (var i = 0; i < 2; i++)
        {
            await service.Live.PublishAsync(Change, TestContext.Current.CancellationToken);
            (await stream.LinesAsync(3)).ShouldBe(["event: next", Answer, ""]);
        }
    }

    [Fact]
    public async Task Subscription_WithoutEvents_IsSentASignOfLife()
    {
        await using var service = await ServedSample.StartAsync(options => options.EventPause = TimeSpan.FromMilliseconds(20));
        await using var stream = await service.OpenAsync("POST", "/graphql", Subscribe, Events);
        (await stream.LinesAsync(6)).ShouldBe([":", "", ":", "", ":", ""]);
        await service.Live.PublishAsync(Change, TestContext.Current.CancellationToken);
        string line;
        while ((line = (await stream.LinesAsync(1))[0]) is ":" or "")
        {
        }
        line.ShouldBe("event: next");
    }

    [Fact]
    public async Task Subscription_WhenTheServiceEnds_IsComplete()
    {
        await using var service = await ServedSample.StartAsync();
        await using var stream = await service.OpenAsync("POST", "/graphql", Subscribe, Events);
        await stream.LinesAsync(2);
        var stopping = service.StopAsync();
        (await stream.LinesAsync(3)).ShouldBe(["event: complete", "data:", ""]);
        await stopping;
        service.Live.Subscribers.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Subscription_WhoseClientGoes_IsForgotten()
    {
        await using var service = await ServedSample.StartAsync(options => options.EventPause = TimeSpan.FromMilliseconds(20));
        await using (var stream = await service.OpenAsync("POST", "/graphql", Subscribe, Events))
        {
            await stream.LinesAsync(2);
            service.Live.Subscribers.Count.ShouldBe(1);
        }
        for (var i = 0; i < 1000 && service.Live.Subscribers.Count > 0; i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        service.Live.Subscribers.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"query":"subscription { graphChanged { nothing } }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription { graphChanged { addedStatements } graph: graphChanged { addedStatements } }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription { __typename }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription {"}""", 400, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query":"mutation { x }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription($a: Int!) { graphChanged { addedStatements @include(if: $a) } }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"subscription($a: Boolean!) { graphChanged { addedStatements @include(if: $a) } }"}""", 400, "BAD_USER_INPUT")]
    [InlineData("""{"query":1}""", 400, "BAD_USER_INPUT")]
    public async Task Subscription_ThatIsRefused_IsAnsweredAsJson(string body, int status, string code)
    {
        await using var service = await ServedSample.StartAsync();
        var (response, text) = await service.SendAsync("POST", "/graphql", body, Events);
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/graphql-response+json");
        text.ShouldContain($"\"code\":\"{code}\"");
        service.Live.Subscribers.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("Accept: application/json", 200)]
    [InlineData("Accept: application/graphql-response+json", 400)]
    [InlineData("", 200)]
    public async Task Subscription_WithoutAcceptingEvents_IsToldHow(string accept, int status)
    {
        await using var service = await ServedSample.StartAsync();
        var (response, text) = await service.SendAsync("POST", "/graphql", Subscribe, accept);
        ((int)response.StatusCode).ShouldBe(status);
        text.ShouldContain("Accept: text/event-stream");
        text.ShouldContain("BAD_USER_INPUT");
    }

    [Theory]
    [InlineData("Accept: text/event-stream", "text/event-stream")]
    [InlineData("Accept: text/event-stream, application/json", "application/json")]
    [InlineData("Accept: application/graphql-response+json, text/event-stream", "application/graphql-response+json")]
    public async Task Query_FromWhoAcceptsEvents_IsAnsweredAsEventsOnlyWhereNothingElseIsAccepted(string accept, string mediaType)
    {
        await using var service = await ServedSample.StartAsync();
        var (response, text) = await service.SendAsync("POST", "/graphql", """{"query":"{ graph { store } }"}""", accept);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        text.ShouldBe(mediaType == "text/event-stream"
            ? ":\n\nevent: next\ndata: {\"data\":{\"graph\":{\"store\":\"embedded\"}}}\n\nevent: complete\ndata:\n\n"
            : """{"data":{"graph":{"store":"embedded"}}}""");
    }

    [Fact]
    public async Task Subscription_OneTooMany_IsToldToComeAgain()
    {
        await using var service = await ServedSample.StartAsync(options => options.MaxSubscribers = 1);
        await using var stream = await service.OpenAsync("POST", "/graphql", Subscribe, Events);
        await stream.LinesAsync(2);
        var (response, text) = await service.SendAsync("POST", "/graphql", Subscribe, Events);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        text.ShouldContain("OVERLOADED");
    }

    [Fact]
    public async Task Subscriber_WhoDoesNotRead_IsDroppedWithAReason()
    {
        var subscribers = new Subscribers(10, NullLogger.Instance);
        var slow = subscribers.Add(new GraphQLRequest("subscription { graphChanged { addedStatements } }"))!;
        var fast = subscribers.Add(new GraphQLRequest("subscription { graphChanged { addedEntities } }"))!;
        for (var i = 0; i <= Subscribers.MostWaiting; i++)
        {
            await subscribers.PublishAsync(SampleGraph.Engine, Change, TestContext.Current.CancellationToken);
            fast.Answers.TryRead(out _).ShouldBeTrue();
        }
        slow.Dropped.ShouldBe("This subscriber is too slow: 16 events waited to be sent. Subscribe again, and read faster.");
        fast.Dropped.ShouldBeNull();
        subscribers.Count.ShouldBe(1);
        // What was given before is still sent, and then it ends.
        for (var i = 0; i < Subscribers.MostWaiting; i++)
            slow.Answers.TryRead(out _).ShouldBeTrue();
        slow.Answers.Completion.IsCompleted.ShouldBeTrue();
    }

    // The client takes nothing until more is sent than lies between the two.
    [Fact]
    public async Task Subscription_OfWhoReadsTooLate_EndsWithTheReason()
    {
        await using var service = await ServedSample.StartAsync();
        var fields = string.Concat(Enumerable.Range(0, 300).Select(i => $" g{i}: graph {{ contentHash }}"));
        await using var stream = await service.OpenAsync("POST", "/graphql", $$"""{"query":"subscription { graphChanged {{{fields}} } }"}""", Events);
        await stream.LinesAsync(2);
        for (var i = 0; i < 1000 && service.Live.Subscribers.Count > 0; i++)
        {
            await service.Live.PublishAsync(Change, TestContext.Current.CancellationToken);
            await Task.Yield();
        }
        service.Live.Subscribers.Count.ShouldBe(0);
        var lines = new List<string>();
        while (lines.Count == 0 || lines[^1] != "event: complete")
            lines.AddRange(await stream.LinesAsync(1));
        lines[^3].ShouldStartWith("""data: {"errors":[{"message":"This subscriber is too slow: 16 events waited to be sent.""");
        lines[^3].ShouldEndWith("""extensions":{"code":"OVERLOADED"}}]}""");
        lines.Count(l => l.StartsWith("data: {\"data\":", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(Subscribers.MostWaiting);
    }

    [Fact]
    public async Task Subscription_ToWhatTheNewOntologyHasNot_IsToldSo()
    {
        await using var service = await ServedSample.StartAsync();
        const string founders = "subscription { graphChanged { documents { mentions { nodes { entity { ... on Company { founders { totalCount } } } } } } } }";
        await using var stream = await service.OpenAsync("POST", "/graphql", $$"""{"query":"{{founders}}"}""", Events);
        await stream.LinesAsync(2);
        var other = new GraphBuilder().Build();
        service.Live.Swap(new EmbeddedGraphStore(other), other.Ontology, null);
        await service.Live.PublishAsync(Change, TestContext.Current.CancellationToken);
        (await stream.LinesAsync(2))[1].ShouldContain("GRAPHQL_VALIDATION_FAILED");
    }
}
