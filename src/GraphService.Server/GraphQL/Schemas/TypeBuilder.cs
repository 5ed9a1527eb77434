using GraphQL.Types;
using GraphService.Server.GraphQL.Calls;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Builds an object or interface type whose fields are read from a <typeparamref name="TSource"/>. Descriptions are "日本語 / English".</summary>
internal sealed class TypeBuilder<TSource>(IComplexGraphType type)
{
    // An interface has the fields, the types that implement it have their resolvers.
    private readonly bool resolves = type is IObjectGraphType;

    public static (ObjectGraphType Type, TypeBuilder<TSource> Fields) Object(string name, string description)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        return (type, new TypeBuilder<TSource>(type));
    }

    public TypeBuilder<TSource> Field(string name, string graphType, string description, Func<TSource, object?> get) =>
        Add(name, graphType, description, [], new ValueResolver<TSource>(get));

    public TypeBuilder<TSource> Field(string name, string graphType, string description, IEnumerable<QueryArgument> arguments, Func<TSource, Call, object?> resolve) =>
        Add(name, graphType, description, arguments, new CallResolver<TSource>(resolve));

    public TypeBuilder<TSource> Field(string name, string graphType, string description, Func<TSource, Call, object?> resolve) =>
        Add(name, graphType, description, [], new CallResolver<TSource>(resolve));

    public TypeBuilder<TSource> FieldAsync(string name, string graphType, string description, IEnumerable<QueryArgument> arguments, Func<TSource, Call, ValueTask<object?>> resolve) =>
        Add(name, graphType, description, arguments, new AsyncResolver<TSource>(resolve));

    private TypeBuilder<TSource> Add(string name, string graphType, string description, IEnumerable<QueryArgument> arguments, global::GraphQL.Resolvers.IFieldResolver resolver)
    {
        type.AddField(new FieldType
        {
            Name = name,
            ResolvedType = TypeNames.Parse(graphType),
            Description = description,
            Arguments = [.. arguments],
            Resolver = resolves ? resolver : null,
        });
        return this;
    }
}
