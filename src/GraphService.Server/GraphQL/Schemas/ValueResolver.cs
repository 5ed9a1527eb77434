using GraphQL;
using GraphQL.Resolvers;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Reads a field from the object that it belongs to.</summary>
internal sealed class ValueResolver<TSource>(Func<TSource, object?> get) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(get((TSource)context.Source!));
}
