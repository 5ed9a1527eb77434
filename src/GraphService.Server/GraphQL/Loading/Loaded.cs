using GraphQL.DataLoader;

namespace GraphService.Server.GraphQL.Loading;

/// <summary>A value that comes with the others of its level: the engine asks for it once nothing else of the operation is pending.</summary>
internal abstract class Loaded<T> : IDataLoaderResult
{
    public abstract ValueTask<T> GetAsync(CancellationToken cancellation);

    /// <summary>What a function makes of the value; where it makes another <see cref="Loaded{T}"/>, the engine waits for that too, with the next level.</summary>
    public Loaded<TOther> Then<TOther>(Func<T, TOther> map) => new Mapped<T, TOther>(this, map);

    /// <summary>The same, where making it needs the store.</summary>
    public Loaded<TOther> ThenAsync<TOther>(Func<T, CancellationToken, ValueTask<TOther>> map) => new MappedLater<T, TOther>(this, map);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetAsync(cancellationToken);
}
