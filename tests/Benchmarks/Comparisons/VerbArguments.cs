using System.Globalization;

namespace GraphService.Benchmarks.Comparisons;

/// <summary>What stands behind a verb: <c>clients=16</c>, <c>--keep</c>, <c>--one QUESTION</c>.</summary>
internal sealed class VerbArguments(string[] args)
{
    public bool Has(string flag) => args.Contains($"--{flag}");

    public string? Text(string option) => Array.IndexOf(args, $"--{option}") is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

    public int Number(string name, int otherwise) =>
        args.FirstOrDefault(a => a.StartsWith($"{name}=", StringComparison.Ordinal)) is not { } given ? otherwise
        : int.Parse(given[(name.Length + 1)..], CultureInfo.InvariantCulture);
}
