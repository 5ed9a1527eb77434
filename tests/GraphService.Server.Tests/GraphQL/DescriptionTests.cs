using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphService.Server.Tests.GraphQL;

public sealed partial class DescriptionTests
{
    [Fact]
    public async Task Everything_InTheSchema_IsDescribedInBothLanguages()
    {
        var data = await SampleGraph.Engine.DataAsync(IntrospectionQuery.Standard);
        var schema = data.GetProperty("__schema");
        var described = schema.GetProperty("types").EnumerateArray().SelectMany(Parts)
            .Concat(schema.GetProperty("directives").EnumerateArray().SelectMany(d => Part("@", d).Concat(Of("@" + d.TextAt("name"), d, "args"))))
            .Append((Place: "schema", Description: schema.TextAt("description")!)).ToList();
        described.Count.ShouldBeGreaterThan(2_000);
        described.Where(d => !Japanese().IsMatch(d.Description) || !English().IsMatch(d.Description)).Select(d => $"{d.Place}: {d.Description}").ShouldBeEmpty();
    }

    private static IEnumerable<(string Place, string Description)> Parts(JsonElement type)
    {
        var name = type.TextAt("name")!;
        return Part("", type)
            .Concat(Of(name, type, "enumValues")).Concat(Of(name, type, "inputFields")).Concat(Of(name, type, "fields"))
            .Concat(Items(type, "fields").SelectMany(f => Of($"{name}.{f.TextAt("name")}", f, "args")));
    }

    private static IEnumerable<(string Place, string Description)> Of(string parent, JsonElement element, string list) => Items(element, list).SelectMany(i => Part(parent + ".", i));

    private static IEnumerable<(string Place, string Description)> Part(string parent, JsonElement element) => [(parent + element.TextAt("name"), element.TextAt("description") ?? "")];

    private static IEnumerable<JsonElement> Items(JsonElement element, string list) => element.GetProperty(list) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    [GeneratedRegex(@"^[^/]*[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@" / [^/]*[a-zA-Z]{2}")]
    private static partial Regex English();
}
