using System.Reflection;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A store that fails with something that must not be shown.</summary>
public class FailingStore : DispatchProxy
{
    public const string Secret = "bolt://secret-host:7687 /etc/passwd";

    private Exception failure = null!;

    public static IGraphStore Create() => Create(new InvalidOperationException(Secret));

    public static IGraphStore Create(Exception failure)
    {
        var store = Create<IGraphStore, FailingStore>();
        ((FailingStore)store).failure = failure;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw failure;
}
