using System.Globalization;

namespace GraphService.Extraction.Limits;

/// <summary>A document has taken longer than it may.</summary>
internal sealed class DocumentTimeoutException(string stage, TimeSpan limit)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{stage} took it beyond the {limit.TotalSeconds:0.#} s that a document of its size may take"))
{
    /// <summary>How long it might take.</summary>
    public TimeSpan Limit { get; } = limit;
}
