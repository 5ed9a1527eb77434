using System.Collections.Concurrent;
using System.Reflection;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>Counts the calls of a store, by method. <see cref="Wrap"/> makes one around another.</summary>
public class CountingStore : DispatchProxy
{
    private IGraphStore inner = null!;
    private ConcurrentQueue<string> calls = null!;

    /// <summary>The store, and the names of the methods that were called, in their order.</summary>
    public static (IGraphStore Store, ConcurrentQueue<string> Calls) Wrap(IGraphStore inner)
    {
        var store = Create<IGraphStore, CountingStore>();
        var counting = (CountingStore)store;
        (counting.inner, counting.calls) = (inner, new ConcurrentQueue<string>());
        return (store, counting.calls);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (!targetMethod!.IsSpecialName)
            calls.Enqueue(targetMethod.Name);
        return targetMethod.Invoke(inner, args);
    }
}
