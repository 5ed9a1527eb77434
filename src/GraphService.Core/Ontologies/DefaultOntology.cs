using System.Reflection;
using GraphService.Ontologies.Yaml;

namespace GraphService.Ontologies;

/// <summary>The ontology that comes with the service: files under <c>Ontologies/Default</c>, kept as resources.</summary>
public static class DefaultOntology
{
    private static readonly Lazy<Ontology> Loaded = new(Load);

    /// <summary>The seven entity types and 30 predicates of the contract.</summary>
    public static Ontology Instance => Loaded.Value;

    /// <summary>Its files, in ordinal order of their names.</summary>
    public static IEnumerable<YamlEntry> Files(string folder = "")
    {
        var assembly = typeof(DefaultOntology).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".yaml", StringComparison.Ordinal) && n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return YamlFile.Parse(name, Text(assembly, name));
    }

    private static Ontology Load()
    {
        var reader = new OntologyReader();
        foreach (var file in Files("entity-types").Concat(Files("names/")).Concat(Files("words/")).Concat(Files("predicates/")).Concat(Files("rules/")))
            reader.Add(file);
        return reader.Build();
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
