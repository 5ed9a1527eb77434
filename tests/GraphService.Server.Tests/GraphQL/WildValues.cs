using GraphQL.Types;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>Makes up values for a type: most of them fit, if only in kind, the others are of any kind, or too large, too deep, empty, no characters.</summary>
internal sealed class WildValues(WildChoice choice)
{
    private static readonly string[] Texts =
    [
        "", " ", "\u3000", "\u200b", "\0", "a\0b", "\uFFFE", "\uFFFF", "\uD800", "x\uDC00y", "\uD83C\uDF89",
        "e\u0301", "\u202Ex", "\n", "\"\"\"", "\\", "'; MATCH (n) RETURN n //", "{", "${x}", "%s%n", "*:*", "a AND (", "/.*/",
        "null", "true", "0", "-1", "1e400", "NaN", "Infinity",
        "2025", "2025-02-30", "2025-04-25", "0000-00-00", "0001-01-01", "9999-12-31", "-2025-01-01", "2025-04-25T00:00:00Z",
        "company-zypl-ai", "company-zypl", "government-japan", "document-documents-tokyo", "documents/tokyo.txt", "../../etc/passwd",
        "Zypl AI", "日本", "ｿﾆｰ", "株式会社", "・", "a", "Query", "__Type", "String!", "[Entity]", "INVESTED_IN", "USD",
        "AgAAAAAAAAAAAAAAAAAA", "MTow", "Ag==", "________________AAAA", "AgAAAAAAAAAAAAB_____",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-1", "2", "100", "101", "1000", "2147483647", "2147483648", "-2147483648", "-2147483649", "9223372036854775808",
        "99999999999999999999999999999999999999999999", "0.0", "-0.0", "0.5", "1.0", "100000.00", "1e2", "1e-40", "1e308", "1e400",
        "-1e400", "79228162514264337593543950335", "79228162514264337593543950336", "0.3333333333333333333333333333333333", "1e2147483648", "1e-2147483649",
    ];

    public WildValue Of(IGraphType? type, int depth = 0) => choice.Chance(16) && depth < 6 ? Any(depth) : Fitting(type, depth);

    private WildValue Fitting(IGraphType? type, int depth) => type switch
    {
        NonNullGraphType required => Of(required.ResolvedType, depth),
        _ when choice.Chance(12) => new WildValue.Bare("null"),
        ListGraphType list when choice.Chance(6) => Of(list.ResolvedType, depth),
        ListGraphType list => new WildValue.List([.. Enumerable.Range(0, choice.Number(0, 3)).Select(_ => Of(list.ResolvedType, depth + 1))]),
        EnumerationGraphType choices => new WildValue.Name(choice.OneOf([.. choices.Values.Select(v => v.Name)])),
        IInputObjectGraphType input => new WildValue.Fields(
            [.. input.Fields.Where(_ => choice.Chance(4)).Select(f => (f.Name, Of(f.ResolvedType, depth + 1)))]),
        IntGraphType when !choice.Chance(4) => new WildValue.Bare($"{choice.Number(-1, 101)}"),
        IntGraphType or FloatGraphType => new WildValue.Bare(choice.OneOf(Numbers)),
        { Name: "Date" } when !choice.Chance(4) => new WildValue.Text(choice.OneOf(["0001-01-01", "2025-04-25", "9999-12-31"])),
        BooleanGraphType => new WildValue.Bare(choice.Chance(2) ? "true" : "false"),
        { Name: "Decimal" } => new WildValue.Bare(choice.OneOf(Numbers)),
        _ => new WildValue.Text(choice.OneOf(Texts)),
    };

    private WildValue Any(int depth) => choice.Number(0, 9) switch
    {
        0 => new WildValue.Bare(choice.OneOf(["null", "true", "false"])),
        1 => new WildValue.Bare(choice.OneOf(Numbers)),
        2 => new WildValue.Name(choice.OneOf(["ASSERTED", "asserted", "COMPANY", "x", "__typename", "null_"])),
        3 => new WildValue.List([.. Enumerable.Range(0, choice.Number(0, 3)).Select(_ => Of(null, depth + 1))]),
        4 => new WildValue.Fields([.. Enumerable.Range(0, choice.Number(0, 2)).Select(i => (choice.OneOf(["a", "types", "x1", "__a"]), Of(null, depth + 1)))]),
        5 => Nested(choice.OneOf([2, 20, 40, 200])),
        6 => new WildValue.Text(new string(choice.OneOf(Texts).FirstOrDefault('x'), choice.OneOf([300, 301, 1000, 1001, 5000]))),
        _ => new WildValue.Text(choice.OneOf(Texts) + (choice.Chance(3) ? choice.OneOf(Texts) : "")),
    };

    private WildValue Nested(int depth)
    {
        WildValue value = new WildValue.Bare(choice.OneOf(Numbers));
        for (var i = 0; i < depth; i++)
            value = choice.Chance(5) ? new WildValue.Fields([("a", value)]) : new WildValue.List([value]);
        return value;
    }
}
