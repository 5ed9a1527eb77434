namespace GraphService.Server.GraphQL.Schemas;

internal static class FieldNames
{
    /// <summary>Company is company.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
