using GraphQL;
using GraphQL.Resolvers;
using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Works a field out from the object that it belongs to and the call's arguments; what it gives may come with its level.</summary>
internal sealed class CallResolver<TSource>(Func<TSource, Call, object?> resolve) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(resolve((TSource)context.Source!, new Call(context)));
}
