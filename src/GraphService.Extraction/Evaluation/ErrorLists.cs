using GraphService.Documents;
using GraphService.Entities;
using GraphService.Extraction.Evaluation.Gold;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>What was missed and what was wrong, by kind, each with its sentence.</summary>
internal sealed class ErrorLists
{
    private readonly SortedDictionary<string, IReadOnlyList<EvaluationError>> byKind = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of the kinds.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EvaluationError>> ByKind => byKind;

    public void Add(string kind, EvaluationError error) => byKind[kind] = [.. byKind.GetValueOrDefault(kind, []), error];

    /// <summary>The sentence of a statement's first evidence in the scored documents.</summary>
    public static string SentenceOf(EvaluationScope scope, Statement statement) =>
        OneLine(statement.Evidence.First(e => scope.DocumentOf.ContainsKey(e.Document)).Quote);

    /// <summary>The sentence in which the scored documents first mention an entity of the graph.</summary>
    public static string? SentenceOf(EvaluationScope scope, EntityId entity)
    {
        var mention = scope.Graph.Mentions.FirstOrDefault(m => m.Entity == entity && scope.DocumentOf.ContainsKey(m.Document));
        return mention is null ? null : OneLine(scope.Sentences.Text(mention.Document, scope.Sentences.Around(mention.Document, mention.Span)));
    }

    /// <summary>The sentence in which one of the names of a labelled entity first stands.</summary>
    public static string? SentenceOf(EvaluationScope scope, GoldEntity entity)
    {
        foreach (var document in scope.DocumentOf.Where(p => entity.Documents.Contains(p.Value)).Select(p => p.Key).Order())
        {
            var text = scope.Graph.Texts[document];
            foreach (var alias in entity.Aliases.Where(a => a.Length > 0))
                if (text.Value.IndexOf(alias, StringComparison.Ordinal) is var at and >= 0)
                {
                    var span = new TextSpan(text.OffsetOf(at), text.OffsetOf(at + alias.Length));
                    return OneLine(scope.Sentences.Text(document, scope.Sentences.Around(document, span)));
                }
        }
        return null;
    }

    public static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
