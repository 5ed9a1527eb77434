using GraphQL.Types;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Types as SDL writes them: <c>[Name!]!</c>.</summary>
internal static class TypeNames
{
    public static IGraphType Parse(string text) =>
        text[^1] == '!' ? new NonNullGraphType(Parse(text[..^1]))
        : text[0] == '[' ? new ListGraphType(Parse(text[1..^1]))
        : new GraphQLTypeReference(text);
}
