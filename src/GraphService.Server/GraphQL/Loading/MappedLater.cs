namespace GraphService.Server.GraphQL.Loading;

internal sealed class MappedLater<T, TOther>(Loaded<T> source, Func<T, CancellationToken, ValueTask<TOther>> map) : Loaded<TOther>
{
    public override async ValueTask<TOther> GetAsync(CancellationToken cancellation) => await map(await source.GetAsync(cancellation), cancellation);
}
