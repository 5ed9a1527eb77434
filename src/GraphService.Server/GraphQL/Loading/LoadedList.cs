namespace GraphService.Server.GraphQL.Loading;

/// <summary>Several values at once; they come in the same call.</summary>
internal sealed class LoadedList<T>(IReadOnlyList<Loaded<T>> parts) : Loaded<IReadOnlyList<T>>
{
    public override async ValueTask<IReadOnlyList<T>> GetAsync(CancellationToken cancellation)
    {
        var result = new T[parts.Count];
        for (var i = 0; i < result.Length; i++)
            result[i] = await parts[i].GetAsync(cancellation);
        return result;
    }
}
