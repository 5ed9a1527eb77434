using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphService.Statements;

namespace GraphService.Server.GraphQL.Scalars;

/// <summary>An exact decimal: a number in JSON with all its digits.</summary>
internal sealed class DecimalScalar : ScalarGraphType
{
    public DecimalScalar()
    {
        Name = "Decimal";
        Description = "正確な十進数。すべての桁を持つ JSON の数値。例: 10000000000000.25 / An exact decimal: a JSON number with all its digits. Example: 10000000000000.25";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue i when ExactDecimal.TryParse(i.Value, out var number) => number,
        GraphQLFloatValue f when ExactDecimal.TryParse(f.Value, out var number) => number,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value, "A Decimal is a number of at most 28 digits."),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        decimal d => ExactFigure.Trimmed(d),
        int i => (decimal)i,
        long l => (decimal)l,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value as decimal?;

    public override GraphQLValue ToAST(object? value) => value is null ? new GraphQLNullValue() : value is decimal { Scale: 0 } whole ? new GraphQLIntValue((BigInteger)whole) : new GraphQLFloatValue((decimal)value);
}
