using GraphQL.Types;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Arguments that several fields share.</summary>
internal static class Arguments
{
    private static readonly string MaxSize = $"{PageRequest.MaxSize}";

    public static QueryArgument Of(string name, string type, string description, object? defaultValue = null) =>
        new(TypeNames.Parse(type)) { Name = name, Description = description, DefaultValue = defaultValue };

    /// <summary>first, after, last, before.</summary>
    public static IEnumerable<QueryArgument> Paging() =>
    [
        .. Forward(),
        Of("last", "Int", $"末尾から何件取るか。最大{MaxSize}件 / How many from the end; at most {MaxSize}"),
        Of("before", "String", "このカーソルより前の項目だけ / Only what stands before this cursor"),
    ];

    /// <summary>first, after: for lists that are only walked forwards.</summary>
    public static IEnumerable<QueryArgument> Forward() =>
    [
        Of("first", "Int", $"先頭から何件取るか。既定は{PageRequest.DefaultSize}件、最大{MaxSize}件 / How many from the start; {PageRequest.DefaultSize} when nothing is said, at most {MaxSize}"),
        Of("after", "String", "このカーソルより後の項目だけ / Only what stands after this cursor"),
    ];

    /// <summary>filter, orderBy and paging of a list of statements.</summary>
    public static IEnumerable<QueryArgument> Statements() =>
    [
        Of("filter", "StatementFilter", "どの言明か。例: {predicates: [\"INVESTED_IN\"], stances: [ASSERTED]} / Which statements. Example: {predicates: [\"INVESTED_IN\"], stances: [ASSERTED]}"),
        Of("orderBy", "StatementOrder", "並べ方。既定は ID 順 / The order; by id when nothing is said"),
        .. Paging(),
    ];

    public static QueryArgument Language() =>
        Of("language", "Language", "どの言語で。既定は日本語、なければ英語 / In which language; Japanese when nothing is said, else English");

    public static QueryArgument Stances(IReadOnlyList<Statements.Stance> defaults) =>
        Of("stances", "[Stance!]", "どの立場の言明か / Statements of these stances", defaults.Cast<object>().ToArray());

    public static QueryArgument AsOf() =>
        Of("asOf", "Date", "この日に成り立つ言明だけ。例: \"2025-04-25\" / Only statements that hold on this day. Example: \"2025-04-25\"");

    public static QueryArgument Predicates(string which) =>
        Of("predicates", "[String!]", $"述語の名前で絞る。{which.Split(" / ")[0]}。例: [\"INVESTED_IN\"] / Only these predicates, by name; {which.Split(" / ")[1]}. Example: [\"INVESTED_IN\"]");
}
