using GraphService.Neo4j.Layout;

namespace GraphService.Neo4j.Bulk;

/// <summary>Columns that are no properties, as <c>neo4j-admin database import</c> names them. Ids are of one kind of node each (its ID space).</summary>
internal static class BulkColumns
{
    public const string Labels = ":LABEL";
    public const string Type = ":TYPE";

    private const char Reserved = ':';

    public static string Start(string label) => $":START_ID({label})";

    public static string End(string label) => $":END_ID({label})";

    /// <summary>How a column is headed that holds such values under such a name; of a kind of node, <c>id</c> is what relationships lead to.</summary>
    public static string Head(string name, object value, string? label) => name switch
    {
        _ when name[0] == Reserved => name,
        "id" when label is not null => $"id:ID({label})",
        _ => $"{name}:{TypeOf(value)}",
    };

    private static string TypeOf(object value) => value switch
    {
        string => "string",
        long => "long",
        double => "double",
        bool => "boolean",
        DateOnly => "date",
        IReadOnlyList<object> { Count: > 0 } list => $"{TypeOf(list[0])}[]",
        _ => throw new LayoutException($"a {value.GetType().Name} has no type in a table"),
    };
}
