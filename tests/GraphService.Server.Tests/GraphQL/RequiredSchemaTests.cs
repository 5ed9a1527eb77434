using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GraphService.Server.Tests.GraphQL;

public sealed class RequiredSchemaTests
{
    /// <summary>schema.required.txt lists what users rely on. An approved schema may hold more, never less.</summary>
    [Fact]
    public async Task Schema_HoldsWhatUsersRelyOn()
    {
        var data = await SampleGraph.Engine.DataAsync(IntrospectionQuery.Standard);
        var served = data.At("__schema.types").EnumerateArray().SelectMany(Lines).ToHashSet();
        var required = await File.ReadAllLinesAsync(Beside("schema.required.txt"), TestContext.Current.CancellationToken);
        required.Length.ShouldBeGreaterThan(500);
        required.Where(line => !served.Contains(line)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Lines(JsonElement type)
    {
        var name = type.TextAt("name");
        if (type.TextAt("kind") == "SCALAR")
            yield return $"scalar {name}";
        foreach (var line in Items(type, "interfaces").Select(i => $"{name} implements {i.TextAt("name")}")
            .Concat(Items(type, "enumValues").Select(v => $"{name}.{v.TextAt("name")}"))
            .Concat(Items(type, "inputFields").Select(f => $"{name}.{f.TextAt("name")}: {TypeOf(f)}")))
            yield return line;
        foreach (var field in Items(type, "fields"))
        {
            yield return $"{name}.{field.TextAt("name")}: {TypeOf(field)}";
            foreach (var argument in Items(field, "args"))
                yield return $"{name}.{field.TextAt("name")}({argument.TextAt("name")}): {TypeOf(argument)}{Default(argument)}";
        }
    }

    private static string TypeOf(JsonElement element) => Spelled(element.GetProperty("type"));

    private static string Spelled(JsonElement type) => type.TextAt("kind") switch
    {
        "NON_NULL" => Spelled(type.GetProperty("ofType")) + "!",
        "LIST" => $"[{Spelled(type.GetProperty("ofType"))}]",
        _ => type.TextAt("name")!,
    };

    private static string Default(JsonElement argument) => argument.GetProperty("defaultValue") is { ValueKind: JsonValueKind.String } value ? $" = {value.GetString()}" : "";

    private static IEnumerable<JsonElement> Items(JsonElement element, string list) => element.GetProperty(list) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    private static string Beside(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", file);
}
