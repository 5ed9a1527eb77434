using GraphService.Ontologies;

namespace GraphService.Extraction.Conflicts;

/// <summary>Titles of offices of which a body has one, by any of their spellings.</summary>
internal sealed class SoleTitles
{
    private readonly Dictionary<string, string> offices = new(StringComparer.OrdinalIgnoreCase);

    // Titles that share a spelling are one office: 外相 and 外務大臣 are both the foreign minister.
    public SoleTitles(Ontology ontology)
    {
        foreach (var title in ontology.Titles.Where(t => t.Sole))
        {
            var office = title.En.Select(e => offices.GetValueOrDefault(e)).FirstOrDefault(o => o is not null) ?? title.Ja;
            foreach (var spelling in title.En.Prepend(title.Ja))
                offices.TryAdd(spelling, office);
        }
    }

    /// <summary>The office, by its first Japanese title; null where the role is none of them.</summary>
    public string? Of(string? role) => role is null ? null : offices.GetValueOrDefault(role);
}
