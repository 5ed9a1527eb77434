using GraphService.Benchmarks.Comparisons;

namespace GraphService.Benchmarks.Loads;

/// <summary>One line of the table: what is done to the service.</summary>
/// <param name="Title">What the table calls it.</param>
/// <param name="RunAsync">Does it, and says what came of it.</param>
internal sealed record Row(string Title, Func<Task<Tally>> RunAsync);
