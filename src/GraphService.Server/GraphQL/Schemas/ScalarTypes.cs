using GraphQL.Types;
using GraphService.Server.GraphQL.Scalars;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>The scalars: GraphQL's own, described in both languages, and ours.</summary>
internal static class ScalarTypes
{
    public static IEnumerable<IGraphType> All() =>
    [
        new StringGraphType { Description = "文字列 / A text" },
        new IntGraphType { Description = "32 ビットの整数 / A whole number of 32 bits" },
        new FloatGraphType { Description = "倍精度の数 / A number of double precision" },
        new BooleanGraphType { Description = "真か偽 / True or false" },
        new IdGraphType { Description = "ID を表す文字列 / A text that is an id" },
        new DateScalar(),
        new DecimalScalar(),
        new DateTimeScalar(),
    ];
}
