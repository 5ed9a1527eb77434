using System.Text;
using GraphService.Graphs.Pieces;
using GraphService.Neo4j.Layout;
using GraphService.Neo4j.Schemas;
using GraphService.Statements;

namespace GraphService.Neo4j.Bulk;

/// <summary>
/// A graph as files for <c>neo4j-admin database import full</c>, which fills an empty database faster than anything that speaks Cypher: afterwards it
/// holds what <c>import</c> would have brought there, value by value. Beside the tables stand the schema and a README with the command.
/// </summary>
public sealed class BulkWriter
{
    private readonly IGraphPieces graph;
    private readonly WriteFile write;
    private readonly CancellationToken cancellation;
    private int longestField;

    private BulkWriter(IGraphPieces graph, WriteFile write, CancellationToken cancellation) =>
        (this.graph, this.write, this.cancellation) = (graph, write, cancellation);

    /// <summary>Writes the files one after the other, the README last.</summary>
    /// <exception cref="LayoutException">A list holds the character that separates elements, or a name or path is longer than an index takes.</exception>
    public static Task WriteAsync(IGraphPieces graph, WriteFile write, CancellationToken cancellation) =>
        new BulkWriter(graph, write, cancellation).WriteAsync();

    private async Task WriteAsync()
    {
        var (degrees, entities) = (await GraphDegrees.ReadAsync(graph, cancellation), 0);
        await TableAsync(BulkTables.Entities, [], graph.ReadEntitiesAsync(cancellation), (file, _, e) =>
        {
            Check($"the name of the entity {e.Id}", e.PrimaryName);
            file.Add(BulkRows.Entity(e, degrees[e.Id]));
            entities++;
        });
        await DocumentsAsync();
        await StatementsAsync();
        await TableAsync(BulkTables.Conflicts, [], graph.ReadConflictsAsync(cancellation), (file, _, c) => file.Add(BulkRows.Conflict(c)));
        await DiagnosticsAsync();
        Check("the name of the graph", graph.Name);
        var hash = await graph.GetContentHashAsync(cancellation);
        await write(BulkTables.Graph.Name, async stream =>
        {
            await using var file = new BulkFile(BulkTables.Graph, stream);
            file.Add(BulkRows.Graph(graph.Name, hash, entities));
            await file.FlushAsync(cancellation);
        });
        await TextAsync(BulkReadme.SchemaName, SchemaScript.For(graph.Ontology));
        await TextAsync(BulkReadme.Name, BulkReadme.Of(graph.Name, longestField));
    }

    private Task DocumentsAsync() => TableAsync(
        BulkTables.Documents,
        [BulkTables.Passages, BulkTables.HasPassage, BulkTables.PassageSaidBy, BulkTables.Mentions],
        graph.ReadContentsAsync(DocumentParts.All, cancellation),
        (file, others, content) =>
        {
            Check($"the path of the document {content.Document.Id}", content.Document.Path);
            file.Add(BulkRows.Document(content.Document, content.Text));
            foreach (var passage in content.Passages)
            {
                others[0].Add(BulkRows.Passage(passage, content.Text));
                others[1].Add(BulkRows.HasPassage(passage));
                if (passage.Speaker is { } speaker)
                    others[2].Add(BulkRows.PassageSaidBy(passage, speaker));
            }
            foreach (var mention in content.Mentions)
                others[3].Add(BulkRows.Mention(mention));
        });

    private Task StatementsAsync() => TableAsync(
        BulkTables.Statements,
        [BulkTables.Evidence, BulkTables.QuotedFrom, BulkTables.EvidenceSaidBy],
        WithConflictsAsync(),
        (file, others, pair) =>
        {
            file.Add(BulkRows.Statement(pair.Statement, pair.Conflicts.Select(c => c.Id)));
            foreach (var evidence in pair.Statement.Evidence)
            {
                others[0].Add(BulkRows.Evidence(pair.Statement, evidence));
                others[1].Add(BulkRows.QuotedFrom(pair.Statement, evidence));
                if (evidence.Speaker is { } speaker)
                    others[2].Add(BulkRows.EvidenceSaidBy(pair.Statement, evidence, speaker));
            }
        });

    private Task DiagnosticsAsync()
    {
        var numbered = new NumberedDiagnostics();
        return TableAsync(
            BulkTables.Diagnostics,
            [BulkTables.FoundIn],
            graph.ReadDiagnosticsAsync(cancellation),
            (file, others, diagnostic) =>
            {
                var properties = numbered.Row(diagnostic).Map("properties");
                var id = properties.Text("id");
                file.Add(BulkRows.Diagnostic(properties));
                if (diagnostic.Document is { } document)
                    others[0].Add(BulkRows.FoundIn(id, document));
            });
    }

    private async IAsyncEnumerable<IReadOnlyList<(Statement Statement, IReadOnlyList<Conflicts.Conflict> Conflicts)>> WithConflictsAsync()
    {
        await foreach (var piece in graph.ReadStatementsAsync(cancellation))
            yield return [.. piece.Zip(await graph.GetConflictsOfAsync(piece, cancellation))];
    }

    // A table, and those that are made of what is read for it.
    private async Task TableAsync<T>(BulkTable table, BulkTable[] others, IAsyncEnumerable<IReadOnlyList<T>> pieces, Action<BulkFile, SpooledFile[], T> add)
    {
        var spools = Array.ConvertAll(others, other => new SpooledFile(other));
        try
        {
            await write(table.Name, async stream =>
            {
                await using var file = new BulkFile(table, stream);
                await foreach (var piece in pieces)
                {
                    foreach (var one in piece)
                        add(file, spools, one);
                    await file.FlushAsync(cancellation);
                    foreach (var spool in spools)
                        await spool.FlushAsync(cancellation);
                }
                await file.FlushAsync(cancellation);
                longestField = Math.Max(longestField, file.LongestField);
            });
            foreach (var spool in spools)
                await spool.WriteAsync(write, cancellation);
            longestField = spools.Select(s => s.LongestField).Append(longestField).Max();
        }
        finally
        {
            foreach (var spool in spools)
                await spool.DisposeAsync();
        }
    }

    // neo4j-admin takes it, and then the index fails.
    private static void Check(string what, string indexed)
    {
        if (IndexLimits.Problem(what, indexed) is { } problem)
            throw new LayoutException(problem);
    }

    private Task TextAsync(string name, string text) => write(name, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).AsTask());
}
