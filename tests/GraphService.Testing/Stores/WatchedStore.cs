using System.Reflection;
using GraphService.Stores;

namespace GraphService.Testing.Stores;

/// <summary>A store that tells of each call before it makes it, so that a test can count calls, fail some, or put another graph in its place.</summary>
public class WatchedStore : DispatchProxy
{
    /// <summary>Told of the name of each method that is called, and by whom it is given up; gives the store that answers.</summary>
    private Func<string, CancellationToken, IGraphStore> answering = null!;

    public static IGraphStore Of(Func<string, CancellationToken, IGraphStore> answering)
    {
        var store = Create<IGraphStore, WatchedStore>();
        ((WatchedStore)store).answering = answering;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Invoke(answering(targetMethod.Name, CancellationOf(args)), BindingFlags.DoNotWrapExceptions, null, args, null);

    private static CancellationToken CancellationOf(object?[]? args) => args?.OfType<CancellationToken>().FirstOrDefault() ?? default;
}
