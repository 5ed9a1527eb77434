using System.Text;
using GraphService.Neo4j.Layout;
using GraphService.Ontologies;

namespace GraphService.Neo4j.Schemas;

/// <summary>Constraints and indexes: those of <c>cypher/schema</c>, and one for each predicate, since an index is of one relationship type.</summary>
public static class SchemaScript
{
    private const string Folder = "schema/";

    /// <summary>Statements that each end in <c>;</c> and do nothing where all is there already.</summary>
    public static string For(Ontology ontology)
    {
        var script = new StringBuilder();
        foreach (var name in Files)
            script.Append(Text(name)).Append('\n');
        script.Append("// A statement is found by its id: one constraint for each predicate of the ontology.\n");
        foreach (var predicate in ontology.Predicates)
            script.Append(Constraint(predicate.Name)).Append('\n');
        return script.ToString();
    }

    /// <summary>The statements one by one, without the semicolons at their ends.</summary>
    public static IEnumerable<string> Statements(Ontology ontology) =>
        For(ontology).Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal)).Select(l => l.TrimEnd(';', ' ')).Where(l => l.Length > 0);

    /// <summary>The files of <c>cypher/schema</c>, in order of their names.</summary>
    public static IEnumerable<string> Files =>
        typeof(SchemaScript).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Constraint(string predicate) =>
        $"CREATE CONSTRAINT `{predicate}_id` IF NOT EXISTS FOR ()-[r:{RelationshipTypes.Of(predicate)}]-() REQUIRE r.id IS UNIQUE;";

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(SchemaScript).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
