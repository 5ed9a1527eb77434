using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;

namespace GraphService.Exports.Writing;

/// <summary>A file that is written from entities and statements one after the other.</summary>
/// <param name="name">Its name in a folder.</param>
/// <param name="entities">Whether it holds entities.</param>
/// <param name="statements">Whether it holds statements.</param>
/// <param name="writer">Makes its writer.</param>
internal sealed class ElementFile(string name, bool entities, bool statements, Func<ExportBuffer, ElementWriter> writer) : ExportFile(name)
{
    public override async Task WriteAsync(ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        using var elements = writer(buffer);
        elements.Begin(graph);
        if (entities)
            await WriteEntitiesAsync(elements, graph, buffer, tally, cancellation);
        elements.BeginStatements();
        if (statements)
            await WriteStatementsAsync(elements, graph, buffer, tally, cancellation);
        elements.End();
        elements.Flush();
        await buffer.EmptyAsync(cancellation);
    }

    private static async Task WriteEntitiesAsync(ElementWriter elements, ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        await foreach (var piece in graph.EntitiesAsync(cancellation))
        {
            foreach (var entity in piece)
            {
                elements.Write(entity);
                tally.Entities++;
                elements.Flush();
                await buffer.DrainAsync(cancellation);
            }
            tally.Tell();
        }
    }

    private static async Task WriteStatementsAsync(ElementWriter elements, ExportedGraph graph, ExportBuffer buffer, ExportTally tally, CancellationToken cancellation)
    {
        await foreach (var piece in graph.NamedStatementsAsync(cancellation))
        {
            foreach (var statement in piece)
            {
                elements.Write(statement);
                tally.Statements++;
                elements.Flush();
                await buffer.DrainAsync(cancellation);
            }
            tally.Tell();
        }
    }
}
