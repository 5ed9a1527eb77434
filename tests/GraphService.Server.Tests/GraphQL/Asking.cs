using System.Text.Json;
using GraphService.Server.GraphQL;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>Asks an engine and reads the answer.</summary>
internal static class Asking
{
    public static async Task<JsonElement> AskAsync(this GraphQLEngine engine, string query, string? variables = null, string? operation = null)
    {
        var json = await engine.ExecuteJsonAsync(query, variables, operation, TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<JsonElement>(json);
    }

    /// <summary>The data, where nothing went wrong.</summary>
    public static async Task<JsonElement> DataAsync(this GraphQLEngine engine, string query, string? variables = null)
    {
        var answer = await engine.AskAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}: {errors}");
        return answer.GetProperty("data");
    }

    /// <summary>The first error's code.</summary>
    public static async Task<string?> CodeAsync(this GraphQLEngine engine, string query, string? variables = null) =>
        (await engine.AskAsync(query, variables)).Code();

    public static string? Code(this JsonElement answer) => answer.Error().GetProperty("extensions").GetProperty("code").GetString();

    public static string Message(this JsonElement answer) => answer.Error().GetProperty("message").GetString()!;

    public static JsonElement Error(this JsonElement answer)
    {
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue($"no errors: {answer}");
        return errors[0];
    }

    /// <summary>What a path of names and numbers leads to: <c>company.investors.nodes.0.name</c>.</summary>
    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (e, step) => int.TryParse(step, out var index) ? e[index] : e.GetProperty(step));

    public static string? TextAt(this JsonElement element, string path) => element.At(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : element.At(path).GetRawText();
}
