using GraphQL.Types;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Describes the engine's own types and directives in both languages, like everything else that the schema shows, and completes introspection.</summary>
internal static class Introspection
{
    public static void Describe(Schema schema)
    {
        AcceptDeprecated(schema);
        schema.TypeMetaFieldType.Resolver = new TypeByName(schema.TypeMetaFieldType.Resolver!);
        foreach (var directive in schema.Directives)
        {
            directive.Description = IntrospectionWords.Of(directive.Name);
            foreach (var argument in directive.Arguments ?? [])
                argument.Description = IntrospectionWords.Of(argument.Name);
        }
        foreach (var type in schema.AllTypes.Where(t => t.Name.StartsWith("__", StringComparison.Ordinal)))
            Describe(type);
    }

    private static void Describe(IGraphType type)
    {
        type.Description = IntrospectionWords.Of(type.Name);
        foreach (var value in (type as EnumerationGraphType)?.Values ?? Enumerable.Empty<EnumValueDefinition>())
            value.Description = IntrospectionWords.Of(value.Name);
        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            field.Description = IntrospectionWords.Of(field.Name);
            foreach (var argument in field.Arguments ?? [])
                argument.Description = IntrospectionWords.Of(argument.Name);
        }
    }

    // The engine knows it on the arguments of fields only; graphql-js asks for it on those of directives, too.
    private static void AcceptDeprecated(Schema schema)
    {
        var argument = new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false };
        (schema.AllTypes["__Directive"] as IComplexGraphType)?.GetField("args")!.Arguments = new QueryArguments(argument);
    }
}
