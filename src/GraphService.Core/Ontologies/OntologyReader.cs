using GraphService.Entities;
using GraphService.Ontologies.Yaml;
using GraphService.Statements;

namespace GraphService.Ontologies;

/// <summary>Reads an ontology from its YAML files: one a predicate, one of entity types. A later file changes what an earlier one said.</summary>
public sealed class OntologyReader
{
    private readonly Dictionary<EntityType, EntityTypeDefinition> types = [];
    private readonly Dictionary<string, Predicate> predicates = new(StringComparer.Ordinal);

    /// <summary>Adds what a file says: <c>predicate:</c>, <c>types:</c>.</summary>
    /// <exception cref="OntologyException">The file is broken, with its place.</exception>
    public void Add(YamlEntry file)
    {
        if (file["predicate"] is not null)
            AddPredicate(file);
        if (file["types"] is { } list)
            foreach (var entry in list.Items)
                AddType(entry);
    }

    /// <summary>The ontology that the files give together.</summary>
    /// <exception cref="OntologyException">Two predicates share a field on one type.</exception>
    public Ontology Build() => new([.. types.Values.OrderBy(t => t.Type)], predicates.Values);

    private void AddType(YamlEntry entry)
    {
        entry.Only("type", "label", "description", "subtypes");
        var type = entry.Required("type").Enum<EntityType>();
        types[type] = new EntityTypeDefinition(type, LabelOf(entry, "label"), LabelOf(entry, "description"), entry.TextsOf("subtypes"));
    }

    private void AddPredicate(YamlEntry entry)
    {
        entry.Only("predicate", "label", "description", "subject", "object", "field", "inverse", "symmetric", "stances", "money", "dated", "frames", "examples");
        var name = entry.Required("predicate").Text;
        var label = LabelOf(entry, "label");
        var stances = entry["stances"] is { } list ? list.Items.Select(s => s.Enum<Stance>()).ToList() : [Stance.Asserted];
        predicates[name] = new Predicate(name)
        {
            Label = label,
            Description = LabelOf(entry, "description"),
            Phrase = label.En,
            SubjectTypes = TypesOf(entry, "subject"),
            ObjectTypes = TypesOf(entry, "object"),
            Symmetric = entry.Flag("symmetric"),
            Field = entry.Required("field").Text,
            InverseField = entry.TextOf("inverse") ?? entry.Required("field").Text,
            DefaultStances = stances,
            Money = entry.Flag("money"),
        };
    }

    private static IReadOnlyList<EntityType> TypesOf(YamlEntry entry, string key) => [.. entry.Required(key).Items.Select(i => i.Enum<EntityType>())];

    private static Label LabelOf(YamlEntry entry, string key)
    {
        var label = entry.Required(key);
        return new Label(label.Required("ja").Text, label.Required("en").Text);
    }
}
