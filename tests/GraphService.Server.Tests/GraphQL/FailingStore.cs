using System.Reflection;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A store that fails with something that must not be shown.</summary>
public class FailingStore : DispatchProxy
{
    public const string Secret = "bolt://secret-host:7687 /etc/passwd";

    public static IGraphStore Create() => Create<IGraphStore, FailingStore>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new InvalidOperationException(Secret);
}
