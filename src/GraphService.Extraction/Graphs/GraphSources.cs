using GraphService.Extraction.Curation;
using GraphService.Extraction.Readings;
using GraphService.Extraction.Witnesses;

namespace GraphService.Extraction.Graphs;

/// <summary>What a graph is made of besides documents.</summary>
internal sealed record GraphSources
{
    public static GraphSources None { get; } = new();

    /// <summary>How far readers are trusted.</summary>
    public ReaderGrades Grades { get; init; } = ReaderGrades.Default;

    /// <summary>What people decided, in order of the places.</summary>
    public IReadOnlyList<CurationEntry> Curation { get; init; } = [];

    /// <summary>What other readers say of entities by their ids.</summary>
    public IReadOnlyList<HeldReading> Readings { get; init; } = [];
}
