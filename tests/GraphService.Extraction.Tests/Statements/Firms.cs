using GraphService.Graphs;

namespace GraphService.Extraction.Tests.Statements;

/// <summary>Invented firms that stand for {a}, {b} and {c} in the sentences of tests.</summary>
internal static class Firms
{
    private static readonly (string Sign, string Japanese, string English)[] All =
        [("{a}", "朝霧商船株式会社", "Corvid Freight Inc."), ("{b}", "浅間化成株式会社", "Lowell Paper Inc."), ("{c}", "菅平工業株式会社", "Dover Mills Inc.")];

    /// <summary>The sentence with the firms' names in its own language.</summary>
    public static string Named(string sentence)
    {
        var japanese = sentence.Any(c => c is >= 'ぁ' and <= '龥');
        foreach (var firm in All)
            sentence = sentence.Replace(firm.Sign, japanese ? firm.Japanese : firm.English, StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>What a graph states between firms, as <c>a>b DENIED</c>, sorted; <c>none</c> where it states nothing.</summary>
    public static string Stated(this CompiledGraph graph)
    {
        var signs = graph.Entities.ToDictionary(
            e => e.Id, e => All.FirstOrDefault(f => e.IsNamed(f.Japanese) || e.IsNamed(f.English)).Sign?.Trim('{', '}') ?? e.PrimaryName);
        var stated = graph.Statements.Where(s => s.Predicate is not ("HOLDS_POSITION" or "PART_OF" or "LOCATED_IN"))
            .Select(s => $"{signs[s.Subject]}>{signs[s.Object]} {s.Stance.ToString().ToUpperInvariant()}").Distinct().Order(StringComparer.Ordinal).ToList();
        return stated.Count == 0 ? "none" : string.Join(", ", stated);
    }
}
