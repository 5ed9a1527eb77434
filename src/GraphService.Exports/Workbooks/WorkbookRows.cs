using System.Runtime.CompilerServices;
using GraphService.Entities;
using GraphService.Exports.Attributes;
using GraphService.Exports.Reading;
using GraphService.Statements;
using GraphService.Stores;

namespace GraphService.Exports.Workbooks;

/// <summary>What stands in the sheets, row by row, as it is read.</summary>
internal sealed class WorkbookRows(ExportedGraph graph, ExportTally tally, InvestmentChains chains)
{
    private const int ChainsAtOnce = 500;

    public static string[] EntityHeads { get; } = ["id", "name", .. EntityAttributes.All.Select(a => a.Name)];

    public static string[] StatementHeads { get; } = ["id", "subject", "subjectName", "object", "objectName", .. StatementAttributes.All.Select(a => a.Name)];

    public static string[] EvidenceHeads { get; } =
        ["statement", "subject", "predicate", "object", "document", "title", "path", "line", "column", "speaker", "author", "publisher", "reader", "quote"];

    public static string[] ChainHeads { get; } =
        ["from", "fromName", "to", "toName", "length", "path", "predicates", "shareMin", "shareMax", "shareText", "entities", "statements"];

    public async IAsyncEnumerable<object?[]> EntitiesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in graph.EntitiesAsync(cancellation))
        {
            foreach (var entity in piece)
                yield return [entity.Id.Value, entity.PrimaryName, .. EntityAttributes.All.Select(a => Value(a.Value(entity)))];
            tally.Entities += piece.Count;
            tally.Tell();
        }
    }

    public async IAsyncEnumerable<object?[]> StatementsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in graph.NamedStatementsAsync(cancellation))
        {
            foreach (var s in piece)
            {
                var values = StatementAttributes.All.Select(a => Value(a.Value(s)));
                yield return [s.Statement.Id.Value, s.Subject, s.SubjectName, s.Object, s.ObjectName, .. values];
                chains.Add(s.Statement);
            }
            tally.Statements += piece.Count;
            tally.Tell();
        }
    }

    public async IAsyncEnumerable<object?[]> EvidenceAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var piece in graph.NamedStatementsAsync(cancellation))
        {
            foreach (var statement in piece)
                foreach (var evidence in statement.Statement.Evidence)
                    yield return Evidence(statement, evidence);
            tally.Tell();
        }
    }

    /// <summary>After the statements, of which they are made.</summary>
    public async IAsyncEnumerable<object?[]> ChainsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in chains.All().Chunk(ChainsAtOnce))
        {
            var entities = await graph.EntitiesOfAsync(some.SelectMany(chain => chain.SelectMany(s => (EntityId[])[s.Subject, s.Object])), cancellation);
            foreach (var chain in some)
                yield return Chain(chain, entities);
            tally.Tell();
        }
    }

    private static object?[] Chain(IReadOnlyList<ChainStep> chain, Dictionary<EntityId, Entity> entities)
    {
        EntityId[] along = [chain[0].Subject, .. chain.Select(s => s.Object)];
        var share = InvestmentChain.ShareOf(chain.Select(s => s.Share));
        return
        [
            along[0].Value, entities[along[0]].PrimaryName, along[^1].Value, entities[along[^1]].PrimaryName, chain.Count,
            string.Join(" → ", along.Select(id => entities[id].PrimaryName)), TextList.Of([.. chain.Select(s => s.Predicate)]),
            share?.Min, share?.Max, share?.Text, TextList.Of([.. along.Select(id => id.Value)]), TextList.Of([.. chain.Select(s => s.Id.Value)]),
        ];
    }

    private static object?[] Evidence(ExportedStatement s, Evidence e)
    {
        var document = s.Graph.Document(e.Document);
        return
        [
            s.Statement.Id.Value, s.SubjectName, s.Predicate, s.ObjectName, document.Id.Value, document.Title, document.Path,
            e.Line, e.Column, e.SpeakerText, e.Author, e.Publisher, e.Reader, e.Quote,
        ];
    }

    private static object? Value(object? value) => value is IReadOnlyList<string> list ? TextList.Of(list) : value;
}
