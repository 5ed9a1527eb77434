using GraphService.Server.GraphQL;
using GraphService.Server.GraphQL.Answers;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.Live;

namespace GraphService.Server.Http;

/// <summary>Answers requests that want server-sent events.</summary>
internal sealed class EventStreams(Subscribers subscribers, GraphServerOptions options)
{
    public async Task AnswerAsync(HttpContext context, GraphQLEngine engine, GraphQLRequest request)
    {
        var subscribes = engine.IsSubscription(request);
        var answer = subscribes ? await engine.CheckAsync(request, context.RequestAborted) : await engine.ExecuteAsync(request, context.RequestAborted);
        if (answer.IsRefused)
            await GraphQLHttp.AnswerAsync(context, MediaTypes.GraphQL, answer);
        else if (!subscribes)
            await new EventStream(context, options).AnswerAsync(answer);
        else if (subscribers.Add(request) is { } subscriber)
            await new EventStream(context, options).SubscribeAsync(subscribers, subscriber);
        else
            await GraphQLHttp.AnswerAsync(context, MediaTypes.GraphQL, GraphQLAnswer.Refused(new OverloadedError()));
    }
}
