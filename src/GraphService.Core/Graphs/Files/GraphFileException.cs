namespace GraphService.Graphs.Files;

/// <summary>A folder holds no graph that can be used. The message begins with a place, <c>path:line: …</c>, or <c>path: …</c> where there is no line.</summary>
public sealed class GraphFileException : Exception
{
    /// <param name="places">One line for each problem.</param>
    public GraphFileException(IReadOnlyList<string> places)
        : base(places.Count == 1 ? places[0] : $"{places[0]} (and {places.Count - 1} more)") => Places = places;

    /// <param name="path">The file.</param>
    /// <param name="line">From 1, or null where the file as a whole is wrong.</param>
    /// <param name="problem">What is wrong.</param>
    public GraphFileException(string path, int? line, string problem) : this([Place(path, line, problem)])
    {
    }

    /// <summary>Each problem with its place; never empty.</summary>
    public IReadOnlyList<string> Places { get; }

    internal static string Place(string path, int? line, string problem) => line is null ? $"{path}: {problem}" : $"{path}:{line}: {problem}";
}
