using System.Security.Cryptography;
using System.Text;
using GraphService.Conflicts;

namespace GraphService.Extraction.Conflicts;

/// <summary>Finds statements that can't all hold. None is dropped.</summary>
internal static class ConflictFinder
{
    private static readonly IReadOnlyList<Func<StatedGraph, IEnumerable<ConflictDraft>>> Rules =
    [
        SumConflicts.Find,
        ShareConflicts.Find,
        DateConflicts.Find,
        OfficeConflicts.Find,
        StanceConflicts.Find,
        ExclusiveConflicts.Find,
    ];

    /// <returns>In order of their ids.</returns>
    public static IReadOnlyList<Conflict> Find(StatedGraph graph) =>
        [.. Rules.SelectMany(rule => rule(graph)).Select(Conflict).DistinctBy(c => c.Id).OrderBy(c => c.Id)];

    private static Conflict Conflict(ConflictDraft found)
    {
        var ids = found.Statements.Select(s => s.Id).Distinct().Order().ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Kind}\u001f{string.Join('\u001f', ids)}")))[..16];
        return new Conflict(new ConflictId("conflict-" + hash), found.Kind, ids, $"{found.Japanese} / {found.English}");
    }
}
