using System.Globalization;
using System.Text;
using GraphQL;
using GraphQL.Types;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>
/// Makes up operations: most are made after the schema, with right and wrong values, names and fragments; of some the text is broken here and there.
/// </summary>
internal sealed class WildOperations
{
    private static readonly string[] Scraps =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "$v0", "@", "@skip", "@skip(if: true)", "@include(if: $v0)", "@a", "...", "... on ",
        "fragment F0 on Query {",
        "on", "\"", "\"\"\"", "\\u", "\\ud800", "#", "\0", "\uFEFF",
        "\uD800", "あ", ",", "&", "|", "=", "-", ".", "0", "1e", "99999999999999999999",
        "null", "true", "query", "mutation", "subscription", "type", "extend", "schema",
        "__typename", "__type(name: \"\")", "__schema { types { name } }", "\n", "\r", "\u2028",
    ];

    private static readonly string[] OtherTypes = ["Int", "[String!]", "ID!", "Nothing", "StatementFilter", "[[Float]]", "Decimal", "DateTime"];

    private readonly ISchema schema;
    private readonly WildChoice choice;
    private readonly WildValues values;
    private readonly List<(string Name, string Type, WildValue Value)> variables = [];
    private readonly List<string> fragments = [];
    private int aliases;

    public WildOperations(ISchema schema, int seed)
    {
        (this.schema, choice) = (schema, new WildChoice(seed));
        values = new WildValues(choice);
    }

    /// <summary>A document, JSON of its variables, and which of its operations is meant.</summary>
    public (string Query, string? Variables, string? Name) Next()
    {
        variables.Clear();
        fragments.Clear();
        var selections = SelectionsOf(schema.Query, 0);
        var text = new StringBuilder("query A");
        if (variables.Count > 0)
            text.Append('(').AppendJoin(' ', variables.Select(Declared)).Append(')');
        text.Append(selections).AppendJoin(' ', fragments);
        var document = choice.Chance(5) ? Broken(text.ToString()) : text.ToString();
        return (document, Json(), choice.Chance(20) ? choice.OneOf(["B", "\0", "\uD800", "a b"]) : choice.OneOf([null, "A", ""]));
    }

    private string SelectionsOf(IGraphType? type, int depth)
    {
        if (type is not IComplexGraphType complex)
            return choice.Chance(200) ? " { id }" : "";
        var text = new StringBuilder(" {");
        var count = choice.Number(1, depth == 0 ? 4 : 3);
        for (var i = 0; i < count; i++)
            text.Append(' ').Append(Selection(complex, depth));
        return text.Append(" }").ToString();
    }

    private string Selection(IComplexGraphType type, int depth)
    {
        var fields = type.Fields.Where(f => depth < 5 || f.ResolvedType!.GetNamedType() is not IComplexGraphType).ToList();
        return choice.Number(0, 60) switch
        {
            0 => "__typename",
            1 => $"... on {choice.OneOf(["Entity", "Company", "Nothing"])}{SelectionsOf(schema.AllTypes["Company"], depth + 1)}",
            2 or 3 or 4 => $"... on {type.Name}{SelectionsOf(type, depth + 1)}",
            5 or 6 => Spread(type, depth),
            7 or 8 when depth == 0 => TypeAsked(),
            9 when depth == 0 => "__schema { types { name } directives { name args(includeDeprecated: null) { name } } }",
            10 => choice.OneOf(["nothing", "id(a: 1)", "_", "x: __typename @skip(if: true)"]),
            _ => fields.Count == 0 ? "__typename" : Field(choice.OneOf(fields), depth),
        };
    }

    private string TypeAsked()
    {
        var (fields, args, values) = (Deprecated(), Deprecated(), Deprecated());
        var name = Literal(schema.AllTypes["String"]);
        return $"__type(name: {name}) {{ name fields{fields} {{ name args{args} {{ name defaultValue }} }} enumValues{values} {{ name }} }}";
    }

    private string Deprecated() => choice.Chance(2) ? "" : $"(includeDeprecated: {Literal(schema.AllTypes["Boolean"])})";

    private string Field(FieldType field, int depth)
    {
        var text = new StringBuilder(choice.Chance(60) ? choice.OneOf(["a: ", "__c: ", "id: "]) : $"f{++aliases}: ").Append(field.Name);
        var given = (field.Arguments ?? []).Where(a => a.ResolvedType is NonNullGraphType ? !choice.Chance(60) : choice.Chance(4));
        List<string> arguments = [.. given.Select(a => $"{a.Name}: {Literal(a.ResolvedType)}")];
        if (choice.Chance(150))
            arguments.Add("nothing: 1");
        if (arguments.Count > 0)
            text.Append('(').AppendJoin(", ", arguments).Append(')');
        if (choice.Chance(12))
            text.Append(CultureInfo.InvariantCulture, $" @{choice.OneOf(["skip", "include"])}(if: {Literal(schema.AllTypes["Boolean"])})");
        if (choice.Chance(150))
            text.Append(" @deprecated @unknown(a: [1])");
        return text.Append(SelectionsOf(field.ResolvedType!.GetNamedType(), depth + 1)).ToString();
    }

    private string Spread(IComplexGraphType type, int depth)
    {
        var name = choice.Chance(8) ? choice.OneOf(["F0", "F1", "on_", "__F"]) : $"G{++aliases}";
        if (depth < 4)
            fragments.Add($"fragment {name} on {(choice.Chance(8) ? choice.OneOf(["Query", "Nothing", "Int"]) : type.Name)}{SelectionsOf(type, depth + 1)}");
        return $"...{name}";
    }

    // A value as it stands in the document, or a variable that has it.
    private string Literal(IGraphType? type)
    {
        var value = values.Of(type);
        if (!choice.Chance(2))
        {
            var text = new StringBuilder();
            value.WriteLiteral(text);
            return text.ToString();
        }
        var declared = choice.Chance(40) ? choice.OneOf(OtherTypes) : $"{type}";
        variables.Add(($"v{variables.Count}", declared, value));
        return $"$v{variables.Count - 1}";
    }

    private string Declared((string Name, string Type, WildValue Value) variable)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"${variable.Name}: {variable.Type}");
        if (choice.Chance(6))
            values.Of(schema.AllTypes[variable.Type.Trim('!', '[', ']')]).WriteLiteral(text.Append(" = "));
        return text.ToString();
    }

    private string? Json()
    {
        if (variables.Count == 0 || choice.Chance(40))
            return choice.OneOf([null, null, null, "{}", "null", "{\"v0\": 1}", choice.OneOf(["[]", "{"])]);
        var text = new StringBuilder();
        new WildValue.Fields([.. variables.Where(_ => !choice.Chance(40)).Select(v => (v.Name, v.Value))]).WriteJson(text);
        return text.ToString();
    }

    private string Broken(string text)
    {
        for (var edits = choice.Number(1, 4); edits > 0; edits--)
        {
            var (start, length) = (choice.Number(0, text.Length), choice.OneOf([0, 0, 1, 3, 20]));
            var end = Math.Min(text.Length, start + length);
            text = text[..start] + (choice.Chance(4) ? text[start..end] + text[start..end] : choice.OneOf(Scraps)) + text[end..];
        }
        return text;
    }
}
