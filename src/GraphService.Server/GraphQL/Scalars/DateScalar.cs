using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Scalars;

/// <summary>A day of the Gregorian calendar.</summary>
internal sealed class DateScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
    {
        Name = "Date";
        Description = "西暦の日付（年-月-日）。例: \"2025-04-25\" / A day of the Gregorian calendar. Example: \"2025-04-25\"";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue s when TryParse((string)s.Value, out var day) => day,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "Write a Date as \"2025-04-25\"."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateOnly day => day,
        string text when TryParse(text, out var day) => day,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => (value as DateOnly?)?.ToString(Format, CultureInfo.InvariantCulture);

    public override GraphQLValue ToAST(object? value) => value is null ? new GraphQLNullValue() : new GraphQLStringValue((string)Serialize(value)!);

    private static bool TryParse(string text, out DateOnly day) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
