using GraphQL.Types;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Describes the engine's own directives in both languages, like everything else that the schema shows, and completes introspection.</summary>
internal static class Introspection
{
    public static void Describe(Schema schema)
    {
        AcceptDeprecated(schema);
        foreach (var directive in schema.Directives)
        {
            directive.Description = directive.Name switch
            {
                "skip" => "条件が真なら省く / Leaves it out when the condition is true",
                "include" => "条件が真なら含める / Takes it in when the condition is true",
                "deprecated" => "今後なくなるもの / Marks what will go",
                _ => directive.Description,
            };
            foreach (var argument in directive.Arguments ?? [])
                argument.Description = argument.Name == "reason" ? "理由 / Why" : "条件 / The condition";
        }
    }

    // The engine knows it on the arguments of fields only; graphql-js asks for it on those of directives, too.
    private static void AcceptDeprecated(Schema schema)
    {
        var argument = new QueryArgument(schema.AllTypes["Boolean"]!) { Name = "includeDeprecated", DefaultValue = false, Description = "今後なくなるものも含める / Takes in what will go" };
        (schema.AllTypes["__Directive"] as IComplexGraphType)?.GetField("args")!.Arguments = new QueryArguments(argument);
    }
}
