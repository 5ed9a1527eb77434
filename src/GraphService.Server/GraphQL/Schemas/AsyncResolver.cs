using GraphQL;
using GraphQL.Resolvers;
using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Asks the store for what has no keys to be collected by: lists and searches of the whole graph.</summary>
internal sealed class AsyncResolver<TSource>(Func<TSource, Call, ValueTask<object?>> resolve) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => resolve((TSource)context.Source!, new Call(context));
}
