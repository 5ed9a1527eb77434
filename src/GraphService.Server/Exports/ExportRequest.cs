using System.Globalization;
using GraphService.Entities;
using GraphService.Exports;
using GraphService.Graphs;
using GraphService.Ontologies;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Server.Exports;

/// <summary>Reads which part of a graph is to be exported, as the verb's options and the address's parameters give it: as texts.</summary>
internal static class ExportRequest
{
    /// <summary>The part of the graph.</summary>
    /// <exception cref="ExportRequestException">A text can't be used; the message names it and says what can.</exception>
    public static ExportSelection Selection(IReadOnlyList<string> around, string? hops, IReadOnlyList<string> predicates, IReadOnlyList<string> stances, string? asOf, Ontology ontology)
    {
        if (hops is not null && around.Count == 0)
            throw new ExportRequestException("hops is of no use without around");
        return new ExportSelection
        {
            Around = around.Count == 0 ? null : [.. around.Select(Entity)],
            Hops = hops is null ? 1 : Hops(hops),
            Predicates = predicates.Count == 0 ? null : [.. predicates.Select(p => Predicate(p, ontology))],
            Stances = stances.Count == 0 ? null : [.. stances.Select(AsStance)],
            AsOf = asOf is null ? null : Day(asOf),
        };
    }

    /// <summary>The format of a name, or null.</summary>
    public static ExportFormat? Format(string name) => ServerFormats.All.FirstOrDefault(f => f.Name == name);

    /// <summary>The names of all formats.</summary>
    public static string Names => string.Join(", ", ServerFormats.All.Select(f => f.Name));

    private static EntityId Entity(string text) =>
        EntityId.TryParse(text, out var id) ? id : throw new ExportRequestException($"'{text}' is not an id; ids look like company-zypl-ai");

    private static int Hops(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hops) && hops <= NeighborhoodQuery.HopLimit
        ? hops : throw new ExportRequestException($"'{text}' is not a number of hops; it lies between 0 and {NeighborhoodQuery.HopLimit}");

    private static string Predicate(string text, Ontology ontology) =>
        ontology.TryGet(text, out _) ? text : throw new ExportRequestException($"there is no predicate '{text}'; there are {string.Join(", ", ontology.Predicates.Select(p => p.Name))}");

    private static Stance AsStance(string text) =>
        Spelling.TryParse<Stance>(text, out var stance) ? stance : throw new ExportRequestException($"there is no stance '{text}'; there are {string.Join(", ", Spelling.All<Stance>())}");

    private static DateOnly Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day : throw new ExportRequestException($"'{text}' is not a day; 2025-04-25 is one");
}
