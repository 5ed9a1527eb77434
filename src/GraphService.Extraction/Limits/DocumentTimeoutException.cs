namespace GraphService.Extraction.Limits;

/// <summary>A document has taken longer than it may.</summary>
internal sealed class DocumentTimeoutException(string stage, TimeSpan limit) : Exception($"{stage} took more than {limit.TotalSeconds:0.#} s")
{
    /// <summary>How long it might take.</summary>
    public TimeSpan Limit { get; } = limit;
}
