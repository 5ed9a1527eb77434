using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GraphService.Extraction.Reading.Pdfs;

/// <summary>The library's filters, each asked for its output's size before it unpacks: a stream of a megabyte can hold a gigabyte of zeros.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(inner.GetAllFilters());

    private List<IFilter> Bounded(IReadOnlyList<IFilter> filters) => filters.Count > 8
        ? throw new PdfLimitException($"a stream is packed {filters.Count} times")
        : [.. filters.Select(f => new BoundedFilter(f, budget))];
}
