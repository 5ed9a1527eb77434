namespace GraphService.Server.GraphQL.Loading;

internal sealed class Mapped<T, TOther>(Loaded<T> source, Func<T, TOther> map) : Loaded<TOther>
{
    public override async ValueTask<TOther> GetAsync(CancellationToken cancellation) => map(await source.GetAsync(cancellation));
}
