using GraphService.Comparisons;
using GraphService.Server.GraphQL.Calls;
using GraphService.Server.GraphQL.Errors;
using GraphService.Server.GraphQL.Loading;
using GraphService.Server.Stored;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.GraphQL.Schemas;

/// <summary>Answers changes.</summary>
internal static class ChangeLists
{
    private const int LongestShown = 100;

    public static async ValueTask<object?> SinceAsync(object? root, Call call)
    {
        var (operation, since, cancellation) = (call.Operation, call.Arguments.Text("since")!, call.Cancellation);
        var now = await operation.FirstContentHashAsync(cancellation);
        var found = since == now ? null : await FindAsync(operation, since, now, cancellation);
        var changes = found is null ? [] : call.Arguments.Flag("evidence") == true ? WithEvidence(found.Difference) : found.Difference.Statements;
        var earlier = found is null ? operation : operation.Earlier(found.Earlier);
        return await call.List().ReadAsync(page => ValueTask.FromResult(changes.Slice(page).Map(c => new ChangedStatement(c, earlier))), cancellation);
    }

    private static async ValueTask<ChangesSince> FindAsync(Operation operation, string since, string now, CancellationToken cancellation)
    {
        if (operation.History is not { IsKept: true } history)
            throw new NotFoundError($"There is no graph with the hash \"{Shortened(since)}\": the service keeps no earlier graphs. serve --keep DIR does.", []);
        return await history.FindAsync(since, now, cancellation) ?? throw Unknown(history, since, now);
    }

    private static NotFoundError Unknown(GraphHistory history, string since, string now)
    {
        var hashes = history.Hashes();
        return hashes.Contains(since)
            ? new NotFoundError($"The graph with the hash \"{Shortened(since)}\" can't be compared with that of now, \"{now}\": one can't be read, yet or any more.", [])
            : new NotFoundError($"There is no kept graph with the hash \"{Shortened(since)}\".", Suggestions.Near(since, hashes));
    }

    private static List<Change<Statement>> WithEvidence(GraphDifference difference) => [.. difference.Statements, .. difference.Evidence];

    private static string Shortened(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}
