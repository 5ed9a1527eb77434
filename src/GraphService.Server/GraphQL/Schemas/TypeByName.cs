using GraphQL;
using GraphQL.Resolvers;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Answers <c>__type</c> as the engine does, which throws where the name is empty: there is no such type.</summary>
internal sealed class TypeByName(IFieldResolver engine) : IFieldResolver
{
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        string.IsNullOrEmpty(context.GetArgument<string?>("name")) ? new((object?)null) : engine.ResolveAsync(context);
}
