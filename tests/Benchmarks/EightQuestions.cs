using System.Globalization;
using System.Text.Json;

namespace GraphService.Benchmarks;

/// <summary>What is asked of a <see cref="PowerLawGraph"/>: the questions that must not cost more as it grows, then some of their kinds.</summary>
internal static class EightQuestions
{
    private const int Various = 64;
    private const string Investment = "totalCount edges { node { id name } statement { id stance date { value } amount { value currency } } }";

    /// <summary>A search in passages, which finds nothing.</summary>
    public static string InPassages { get; } = Body("""{ searchText(text: "nowhere") { totalCount } }""");

    /// <summary>Bodies of requests, asked by turns.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Bodies)> For(int entities)
    {
        string[] quiet = [.. PowerLawGraph.Quiet.Select(id => id.Value)];
        string[] beginnings = [.. PowerLawGraph.Beginnings(Various)];
        var busy = PowerLawGraph.Busy.Value;
        return
        [
            ("by id", Each(Spread(entities), id => $$"""{ company(id: "{{id}}") { id name } }""")),
            ("50 investments, quiet", Each(quiet, id => Investments(id, "first: 50"))),
            ("50 investments, busy", [Body(Investments(busy, "first: 50"))]),
            ("two hops, busy", [Body(Hops(busy, 2))]),
            ("entities by name, page 1", [Body("{ entities(orderBy: NAME, first: 50) { totalCount nodes { id name } } }")]),
            ("search by beginning", Each(beginnings, text => $$"""{ search(text: "{{text}}", first: 20) { totalCount nodes { id name } } }""")),
            ("largest over a sum", Each(Sums(), sum => Statements($"filter: {{minAmount: {sum}}}, orderBy: AMOUNT_DESC, first: 20"))),
            ("three hops", Each(quiet, id => Hops(id, 3))),
            ("busy by date", [Body(Investments(busy, "first: 50, orderBy: DATE_DESC"))]),
            ("busy as of a day", Each(Days(), day => Investments(busy, $"first: 50, asOf: \"{day}\""))),
            ("busy, each once", [Body(Investments(busy, "first: 50, distinct: true"))]),
            ("statements of busy", [Body($$"""{ company(id: "{{busy}}") { statements(first: 20, orderBy: DATE) { totalCount nodes { id } } } }""")]),
            ("names that begin so", Each(beginnings, text => Entities($"filter: {{nameStartsWith: \"{text[..3]}\"}}, first: 20"))),
            ("search, a tenth fits", Each(["第1", "第2", "第3"], text => $$"""{ search(text: "{{text}}", first: 20) { totalCount nodes { id } } }""")),
            ("search, near miss", Each(beginnings, text => $$"""{ search(text: "{{text[1..]}}x capital", first: 20) { totalCount nodes { id } } }""")),
            ("statements of a year", Each(Days(), day => Statements($"filter: {{from: \"{day}\", to: \"{day[..4]}-12-31\"}}, orderBy: DATE, first: 20"))),
            ("sums of a predicate", Each(Sums(), sum => Statements(
                "filter: {predicates: [\"INVESTED_IN\"], stances: [PLANNED], currency: \"EUR\", "
                + $"minAmount: {sum}, maxAmount: {sum}0}}, orderBy: DATE_DESC, first: 20"))),
        ];
    }

    private static string Entities(string arguments) => $$"""{ entities({{arguments}}) { totalCount nodes { id } } }""";

    private static string Statements(string arguments) => $$"""{ statements({{arguments}}) { totalCount nodes { id amount { value currency } } } }""";

    private static string Investments(string id, string arguments) => $$"""{ company(id: "{{id}}") { id investments({{arguments}}) { {{Investment}} } } }""";

    private static string Hops(string id, int hops)
    {
        var inner = "id name";
        for (var hop = 0; hop < hops; hop++)
            inner = $$"""id name ... on Company { investments(first: 10) { edges { node { {{inner}} } } } }""";
        return $$"""{ company(id: "{{id}}") { {{inner}} } }""";
    }

    private static IEnumerable<string> Spread(int entities) => Enumerable.Range(0, 10 * Various)
        .Select(i => PowerLawGraph.IdOf((int)((long)i * 7_919 * 104_729 % entities)).Value);

    private static IEnumerable<string> Sums() => Enumerable.Range(1, Various).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}000000"));

    private static IEnumerable<string> Days() => Enumerable.Range(0, Various)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"{2012 + (i % 12)}-{1 + (i % 11):00}-15"));

    private static string[] Each(IEnumerable<string> of, Func<string, string> query) => [.. of.Select(query).Select(Body)];

    private static string Body(string query) => JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = query });
}
