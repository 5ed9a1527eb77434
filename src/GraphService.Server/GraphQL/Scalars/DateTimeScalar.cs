using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphService.Server.GraphQL.Scalars;

/// <summary>An instant in RFC 3339.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "時差つきの日時（RFC 3339）。例: \"2025-04-25T09:00:00Z\" / An instant with its offset, as in RFC 3339. Example: \"2025-04-25T09:00:00Z\"";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue s when TryParse((string)s.Value, out var instant) => instant,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "Write a DateTime as \"2025-04-25T09:00:00Z\"."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        DateTimeOffset instant => instant,
        string text when TryParse(text, out var instant) => instant,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => (value as DateTimeOffset?)?.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    private static bool TryParse(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
