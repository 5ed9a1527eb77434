using System.Reflection;
using GraphService.Stores;

namespace GraphService.Server.Tests.GraphQL;

/// <summary>A store whose graph changes, as that of a database does with an import.</summary>
public class ChangingStore : DispatchProxy
{
    private IGraphStore now = null!;
    private (string Method, IGraphStore Store)? next;

    /// <summary>A store that answers from another until it is changed.</summary>
    public static ChangingStore Wrap(IGraphStore first)
    {
        var changing = (ChangingStore)Create<IGraphStore, ChangingStore>();
        changing.now = first;
        return changing;
    }

    public IGraphStore Store => (IGraphStore)(object)this;

    public void Change(IGraphStore to) => now = to;

    /// <summary>Changes once, as soon as a method was called.</summary>
    public void ChangeAfter(string method, IGraphStore to) => next = (method, to);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.Invoke(now, args);
        if (next is var (method, store) && method == targetMethod.Name)
            (now, next) = (store, null);
        return answer;
    }
}
