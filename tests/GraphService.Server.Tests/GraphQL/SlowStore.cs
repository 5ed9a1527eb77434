using System.Reflection;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>The sample graph, but whose summary waits until it is told to go on.</summary>
public class SlowStore : DispatchProxy
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static IGraphStore Wrap(out Action goOn)
    {
        var store = Create<IGraphStore, SlowStore>();
        goOn = ((SlowStore)store).gate.SetResult;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IGraphStore.GetSummaryAsync)
        ? new ValueTask<GraphSummary>(SummaryAsync((CancellationToken)args![0]!))
        : targetMethod.Invoke(SampleGraph.Store, args);

    private async Task<GraphSummary> SummaryAsync(CancellationToken cancellation)
    {
        await gate.Task.WaitAsync(cancellation);
        return await SampleGraph.Store.GetSummaryAsync(cancellation);
    }
}
