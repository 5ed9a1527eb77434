using System.Text.Json;
using GraphService.Ontologies;

namespace GraphService.Extraction.Tests.RealDocuments;

/// <summary>Rules are for the next hundred documents: none names a person or a firm of the labelled ones. Names of states, bodies and well-known firms are what the gazetteer is for.</summary>
public sealed class OntologyNamesTests
{
    private const int ShortestName = 3;

    [Fact]
    public void Rules_OfTheDefaultOntology_NameNobodyOfTheLabelledDocuments()
    {
        var rules = string.Join('\n', Rules());
        foreach (var name in Names())
            rules.Contains(name, StringComparison.Ordinal).ShouldBeFalse($"a rule of the ontology names {name}");
    }

    private static IEnumerable<string> Rules()
    {
        var ontology = DefaultOntology.Instance;
        foreach (var predicate in ontology.Predicates)
            foreach (var word in predicate.Labels.SelectMany(l => l.Words).Concat(predicate.Clauses.SelectMany(c => c.Lemmas.Concat(c.Via))).Concat(predicate.Frames.Select(f => f.Verb ?? f.Phrase!)))
                yield return word;
        foreach (var word in ontology.Heads.SelectMany(h => h.Ja.Concat(h.En)).Concat(ontology.Words.Values.SelectMany(w => w)).Concat(ontology.Titles.SelectMany(t => t.En.Append(t.Ja))))
            yield return word;
    }

    // Described firms (日本の銀行, 新会社) have no name.
    private static IEnumerable<string> Names() =>
        from folder in new[] { "gold", "gold-others" }
        from line in File.ReadLines(Path.Combine(SharedDocuments.Labels(folder), "entities.jsonl"))
        let row = JsonSerializer.Deserialize<JsonElement>(line)
        where row.GetProperty("type").GetString() is "PERSON" or "COMPANY" && !(row.TryGetProperty("subtype", out var subtype) && subtype.GetString() is "group" or "group-investor")
        from name in row.GetProperty("aliases").EnumerateArray()
        where name.GetString()!.Length >= ShortestName && !DefaultOntology.Instance.Heads.Any(h => h.Describes && h.Ja.Contains(name.GetString()))
        select name.GetString();
}
