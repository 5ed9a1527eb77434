using System.Text;
using GraphService.Graphs.Pieces;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Schemas;
using GraphService.Statements;

namespace GraphService.Neo4j.Scripts;

/// <summary>
/// One script of a graph that is read in pieces. Batches are those of <see cref="ScriptWriter.Files"/>; those of types, predicates and evidence
/// stand mixed, since each row is read once.
/// </summary>
internal sealed class PieceScript
{
    private readonly IGraphPieces graph;
    private readonly StreamWriter writer;
    private readonly CancellationToken cancellation;
    private readonly StringBuilder script = new();
    private readonly Batches batches;

    private PieceScript(IGraphPieces graph, StreamWriter writer, CancellationToken cancellation)
    {
        (this.graph, this.writer, this.cancellation) = (graph, writer, cancellation);
        batches = new Batches(script);
    }

    public static async Task WriteAsync(IGraphPieces graph, Stream stream, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        await new PieceScript(graph, writer, cancellation).WriteAsync();
    }

    private async Task WriteAsync()
    {
        script.Append(ScriptWriter.Mark).Append("\n\n");
        await PartAsync("constraints and indexes", () => script.Append(SchemaScript.For(graph.Ontology)).Append('\n'));
        await PartAsync("documents with their texts", graph.ReadContentsAsync(DocumentParts.Texts, cancellation), Document);
        var (degrees, entities) = (await GraphDegrees.ReadAsync(graph, cancellation), 0);
        await PartAsync("entities", graph.ReadEntitiesAsync(cancellation), e =>
        {
            entities++;
            Add(e.Id.Value, EntityLayout.Properties(e, degrees[e.Id]), BatchSyntax.Entities(e.Type));
        });
        await StatementsAsync();
        await PartAsync("places where documents name entities, and pieces of the documents", graph.ReadContentsAsync(DocumentParts.All, cancellation), Content);
        await PartAsync("statements that can't all hold", graph.ReadConflictsAsync(cancellation), Conflict);
        var numbered = new NumberedDiagnostics();
        await PartAsync("what the compile found", graph.ReadDiagnosticsAsync(cancellation), d => AddById(numbered.Row(d), BatchSyntax.Diagnostics));
        var row = GraphRows.Graph(graph.Name, await graph.GetContentHashAsync(cancellation), entities);
        await PartAsync("the graph's name and the hash of all of it", () => Add(graph.Name, row, BatchSyntax.Graph));
    }

    private async Task StatementsAsync()
    {
        Begin("statements and their evidence");
        await foreach (var piece in graph.ReadStatementsAsync(cancellation))
        {
            var conflicts = await graph.GetConflictsOfAsync(piece, cancellation);
            for (var i = 0; i < piece.Count; i++)
                Statement(piece[i], conflicts[i].Select(c => c.Id));
            await EmptyAsync();
        }
        await EndAsync();
    }

    private async Task PartAsync<T>(string subject, IAsyncEnumerable<IReadOnlyList<T>> pieces, Action<T> add)
    {
        Begin(subject);
        await foreach (var piece in pieces)
        {
            foreach (var one in piece)
                add(one);
            await EmptyAsync();
        }
        await EndAsync();
    }

    private Task PartAsync(string subject, Action add)
    {
        Begin(subject);
        add();
        return EndAsync();
    }

    private void Begin(string subject) => script.Append("// ").Append(subject).Append("\n\n");

    private Task EndAsync()
    {
        batches.End();
        return EmptyAsync();
    }

    private async Task EmptyAsync()
    {
        await writer.WriteAsync(script, cancellation);
        script.Clear();
    }

    private void Document(DocumentContent content) =>
        Add(content.Document.Id.Value, DocumentLayout.Properties(content.Document, content.Text), BatchSyntax.Documents);

    private void Statement(Statement statement, IEnumerable<Conflicts.ConflictId> conflicts)
    {
        Add(statement.Id.Value, GraphRows.Statement(statement, conflicts), BatchSyntax.Statements(statement.Predicate));
        foreach (var evidence in statement.Evidence)
            AddById(GraphRows.Evidence(statement, evidence), BatchSyntax.Evidence);
    }

    private void Conflict(Conflicts.Conflict conflict) => Add(conflict.Id.Value, ConflictLayout.Properties(conflict), BatchSyntax.Conflicts);

    private void Content(DocumentContent content)
    {
        foreach (var mention in content.Mentions)
            Add($"{mention.Document} {mention.Span}", GraphRows.Mention(mention), BatchSyntax.Mentions);
        foreach (var passage in content.Passages)
            Add(passage.Id.Value, GraphRows.Passage(passage, content.Text), BatchSyntax.Passages);
    }

    private void AddById(PropertyMap row, string body) => Add(row.Map("properties").Text("id"), row, body);

    private void Add(string key, PropertyMap row, string body) => batches.Add(new ScriptRow(key, row), body);
}
