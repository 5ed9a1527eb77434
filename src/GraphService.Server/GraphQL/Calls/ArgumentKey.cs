using System.Collections;
using System.Globalization;
using System.Text;
using GraphQL.Execution;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Writes arguments as one text, by name, so that two fields that ask the same have the same. Texts carry their length: none reads like another.</summary>
internal static class ArgumentKey
{
    private const string Order = "orderBy";

    public static string Of(IDictionary<string, ArgumentValue> arguments) => Of(arguments, _ => true);

    /// <summary>Of those that choose a list, not its page or order.</summary>
    public static string OfList(IDictionary<string, ArgumentValue>? arguments) =>
        arguments is null ? "" : Of(arguments, name => name != Order && !Paging.Names.Contains(name));

    private static string Of(IDictionary<string, ArgumentValue> arguments, Func<string, bool> counts)
    {
        var key = new StringBuilder();
        foreach (var (name, value) in arguments.Where(a => counts(a.Key) && IsGiven(a.Value.Value)).OrderBy(a => a.Key, StringComparer.Ordinal))
            Add(key.Append(name).Append('='), value.Value);
        return key.ToString();
    }

    // A null asks for nothing, in an input object too; an empty list asks for something of nothing.
    private static bool IsGiven(object? value) => value switch
    {
        null => false,
        IDictionary<string, object?> fields => fields.Values.Any(IsGiven),
        _ => true,
    };

    private static void Add(StringBuilder key, object? value)
    {
        switch (value)
        {
            case null:
                key.Append("null;");
                break;
            case string text:
                key.Append(text.Length).Append(':').Append(text).Append(';');
                break;
            case IDictionary<string, object?> fields:
                key.Append('{');
                foreach (var (name, field) in fields.Where(f => IsGiven(f.Value)).OrderBy(f => f.Key, StringComparer.Ordinal))
                    Add(key.Append(name).Append('='), field);
                key.Append('}');
                break;
            case IEnumerable items:
                key.Append('[');
                foreach (var item in items)
                    Add(key, item);
                key.Append(']');
                break;
            default:
                key.Append(CultureInfo.InvariantCulture, $"{value};");
                break;
        }
    }
}
