using System.Collections;
using System.Globalization;
using System.Text;
using GraphQL.Execution;

namespace GraphService.Server.GraphQL.Calls;

/// <summary>Writes arguments as one text, by name, so that two fields that ask the same have the same. Texts carry their length: none reads like another.</summary>
internal static class ArgumentKey
{
    public static string Of(IDictionary<string, ArgumentValue> arguments)
    {
        var key = new StringBuilder();
        foreach (var (name, value) in arguments.OrderBy(a => a.Key, StringComparer.Ordinal))
            if (value.Value is not null)
                Add(key.Append(name).Append('='), value.Value);
        return key.ToString();
    }

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
                foreach (var (name, field) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
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
