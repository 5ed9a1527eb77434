using GraphService.Ontologies;

namespace GraphService.Extraction.Caches;

/// <summary>The entries of an ontology's gazetteer by number, which is how kept documents name them.</summary>
internal sealed class GazetteerNumbers(Ontology ontology)
{
    private readonly Dictionary<GazetteerEntry, int> numbers = Numbered(ontology.Names);

    /// <summary>The entry with a number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public GazetteerEntry this[int number] => number < ontology.Names.Count ? ontology.Names[number] : throw new InvalidDataException($"No entry {number}");

    /// <summary>The number of an entry.</summary>
    public bool TryGet(GazetteerEntry entry, out int number) => numbers.TryGetValue(entry, out number);

    private static Dictionary<GazetteerEntry, int> Numbered(IReadOnlyList<GazetteerEntry> entries)
    {
        var numbers = new Dictionary<GazetteerEntry, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < entries.Count; i++)
            numbers.TryAdd(entries[i], i);
        return numbers;
    }
}
