using GraphQL;
using GraphQL.Resolvers;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>
/// The engine wants a source of events for each field of a subscription. There is none: who publishes a change runs the subscription's operation on it, once
/// for all who ask the same (<see cref="GraphQLEngine.AnswerEventAsync"/>).
/// </summary>
internal sealed class EventByEvent : ISourceStreamResolver
{
    public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) =>
        throw new InvalidOperationException("A subscription is run event by event.");
}
