using System.Runtime.CompilerServices;
using GraphService.Entities;
using GraphService.Exports.Reading;

namespace GraphService.Exports.Attributes;

/// <summary>Reads the statements of what is exported, each with the entities that it names.</summary>
internal static class ExportedStatements
{
    public static async IAsyncEnumerable<IReadOnlyList<ExportedStatement>> NamedStatementsAsync(
        this ExportedGraph graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in graph.StatementsAsync(cancellation))
        {
            var ids = piece.SelectMany(s => s.Evidence.Select(e => e.Speaker).OfType<EntityId>().Append(s.Subject).Append(s.Object));
            var named = await graph.EntitiesOfAsync(ids, cancellation);
            yield return [.. piece.Select(s => new ExportedStatement(s, named, graph))];
        }
    }
}
