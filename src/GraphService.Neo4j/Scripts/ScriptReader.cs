using System.Text;
using GraphService.Documents;
using GraphService.Entities;
using GraphService.Graphs;
using GraphService.Neo4j.Layout;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Neo4j.Scripts;

/// <summary>Reads scripts back into the graph that they were made of, every value of it: what Neo4j would hold is enough to restore the graph.</summary>
public sealed class ScriptReader
{
    private readonly string folder;
    private readonly Ontology ontology;

    private ScriptReader(string folder, Ontology ontology) => (this.folder, this.ontology) = (folder, ontology);

    /// <exception cref="ScriptException">A script is missing or no script, or they don't hold the graph whose content hash they name.</exception>
    public static CompiledGraph Read(string folder, Ontology ontology)
    {
        var (graph, hash) = new ScriptReader(folder, ontology).ReadAll();
        return graph.ContentHash == hash ? graph : throw new ScriptException($"{Path.Combine(folder, ScriptNames.Graph)}: the scripts don't hold the graph with the content hash {hash}");
    }

    private (CompiledGraph Graph, string Hash) ReadAll()
    {
        var texts = new Dictionary<DocumentId, SourceText>();
        var documents = Rows(ScriptNames.Documents, BatchSyntax.Documents, row =>
        {
            var document = DocumentLayout.Read(row);
            texts.Add(document.Id, new SourceText(row.Text("text")));
            return document;
        });
        var entities = Rows(ScriptNames.Entities, Enum.GetValues<EntityType>().ToDictionary(BatchSyntax.Entities), Entity);
        var types = entities.ToDictionary(e => e.Id, e => e.Type);
        var evidence = Rows(ScriptNames.Evidence, BatchSyntax.Evidence, Evidence).ToLookup(e => e.Statement, e => e.Evidence);
        var graph = Rows(ScriptNames.Graph, BatchSyntax.Graph, row => (Name: row.Text("name"), Hash: row.Text("contentHash"))).Single();
        return (GraphOrder.Arranged(new CompiledGraph
        {
            Name = graph.Name,
            Ontology = ontology,
            Documents = documents,
            Texts = texts,
            Entities = entities,
            Statements = Rows(ScriptNames.Statements, ontology.Predicates.ToDictionary(p => BatchSyntax.Statements(p.Name), p => p.Name), (row, predicate) => Statement(row, predicate, evidence)),
            Mentions = Rows(ScriptNames.Mentions, BatchSyntax.Mentions, row => Mention(row, types)),
            Passages = Rows(ScriptNames.Passages, BatchSyntax.Passages, Passage),
            Conflicts = Rows(ScriptNames.Conflicts, BatchSyntax.Conflicts, ConflictLayout.Read),
            Diagnostics = Rows(ScriptNames.Diagnostics, BatchSyntax.Diagnostics, row => DiagnosticLayout.Read(row.Map("properties"), row.OptionallyParsed<DocumentId>("document", DocumentId.TryParse))),
        }), graph.Hash);
    }

    private static Entity Entity(PropertyMap row, EntityType type)
    {
        var entity = EntityLayout.Read(row);
        return entity.Type == type ? entity : throw new LayoutException($"{entity.Id} is {Spelling.Of(entity.Type)}, but has the label {Labels.Of(type)}");
    }

    private static (StatementId Statement, Evidence Evidence) Evidence(PropertyMap row)
    {
        var properties = row.Map("properties");
        return (properties.Parsed<StatementId>("statement", StatementId.TryParse), EvidenceLayout.Read(properties, Document(row), Speaker(row)));
    }

    private static Statement Statement(PropertyMap row, string predicate, ILookup<StatementId, Evidence> evidence)
    {
        var properties = row.Map("properties");
        var id = properties.Parsed<StatementId>("id", StatementId.TryParse);
        return StatementLayout.Read(properties, Entity(row, "subject"), predicate, Entity(row, "object"), [.. evidence[id].Order(GraphOrder.Evidence)]);
    }

    private static Mention Mention(PropertyMap row, Dictionary<EntityId, EntityType> types)
    {
        var entity = Entity(row, "entity");
        return types.TryGetValue(entity, out var type) ? MentionLayout.Read(row.Map("properties"), Document(row), entity, type) : throw new LayoutException($"there is no entity {entity}");
    }

    private static Passage Passage(PropertyMap row) => PassageLayout.Read(row.Map("properties"), Document(row), Speaker(row));

    private static DocumentId Document(PropertyMap row) => row.Parsed<DocumentId>("document", DocumentId.TryParse);

    private static EntityId Entity(PropertyMap row, string name) => row.Parsed<EntityId>(name, EntityId.TryParse);

    private static EntityId? Speaker(PropertyMap row) => row.OptionallyParsed<EntityId>("speaker", EntityId.TryParse);

    private List<T> Rows<T>(string file, string body, Func<PropertyMap, T> read) => Rows(file, new Dictionary<string, bool> { [body] = true }, (row, _) => read(row));

    private List<T> Rows<TKind, T>(string file, Dictionary<string, TKind> bodies, Func<PropertyMap, TKind, T> read)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            throw new ScriptException($"{path}: this script is missing");
        var rows = new List<T>();
        foreach (var batch in new BatchReader(path, File.ReadAllText(path, Encoding.UTF8)).Read())
        {
            if (!bodies.TryGetValue(batch.Body, out var kind))
                throw new ScriptException($"{path}:{batch.Line}: this statement is none of those that {file} holds");
            rows.AddRange(batch.Rows.Select(row => Row(path, row.Line, () => read(row.Values, kind))));
        }
        return rows;
    }

    private static T Row<T>(string path, int line, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is LayoutException or ArgumentException or OverflowException)
        {
            throw new ScriptException($"{path}:{line}: {e.Message.Split(" (Parameter '")[0]}");
        }
    }
}
