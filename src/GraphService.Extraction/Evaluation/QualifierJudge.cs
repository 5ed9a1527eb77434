using GraphService.Extraction.Evaluation.Gold;
using GraphService.Graphs;
using GraphService.Statements;

namespace GraphService.Extraction.Evaluation;

/// <summary>Compares the qualifiers of a matched statement with those of the labels that it matches.</summary>
internal static class QualifierJudge
{
    /// <summary>What evidence without a speaker is said by, in the labels' words.</summary>
    public const string DocumentItself = "document";

    // Who states one of these by another predicate than the labelled one puts it so.
    private static readonly Dictionary<string, string> OwnStances = new()
    {
        ["PLANS"] = "PLANNED",
        ["NEGOTIATES_WITH"] = "NEGOTIATING",
        ["PROPOSED"] = "PROPOSED",
    };

    public static Verdict Of(Statement statement, IReadOnlyList<GoldStatement> witnesses, EvaluationScope scope) => new(
        witnesses.Any(w => Stances(w, statement.Predicate).Contains(Spelling.Of(statement.Stance))),
        Speaker(statement, witnesses, scope),
        Amount(statement, [.. witnesses.Where(w => w.HasAmount)]),
        Date(statement, witnesses),
        statement.Qualifiers.Date is not null && witnesses.All(w => w.Date is null && w.HasDate));

    // What else is right depends on which of the accepted predicates it is.
    private static IEnumerable<string> Stances(GoldStatement label, string predicate) =>
        predicate == label.Triple.Predicate ? label.MoreStances.Prepend(label.Stance) : [label.Stance, OwnStances.GetValueOrDefault(predicate, label.Stance)];

    private static bool? Speaker(Statement statement, IReadOnlyList<GoldStatement> witnesses, EvaluationScope scope)
    {
        var evidence = statement.Evidence.Where(e => scope.DocumentOf.ContainsKey(e.Document));
        var said = evidence.Select(e => (Document: scope.DocumentOf[e.Document], Speaker: SpeakerOf(e, scope))).ToHashSet();
        var labelled = witnesses.Where(w => w.HasSpeaker).Select(w => (w.Document, w.Speaker)).ToHashSet();
        return said.Any(s => labelled.Any(l => l.Document == s.Document)) ? said.Overlaps(labelled) : null;
    }

    private static string? SpeakerOf(Evidence evidence, EvaluationScope scope) => evidence.Speaker is { } who ? scope.Linking.First(who) : DocumentItself;

    private static bool? Amount(Statement statement, IReadOnlyList<GoldStatement> labelled)
    {
        var amount = statement.Qualifiers.Amount?.Value is null ? null : statement.Qualifiers.Amount;
        if (labelled.Count == 0 || (amount is null && labelled.All(l => l.Amount is null)))
            return null;
        // What several put in together may be said to be the round's.
        return labelled.Any(l => l.Amount is null ? amount is null : l.Amount.Is(amount) || l.Amount.Is(statement.Qualifiers.RoundAmount));
    }

    private static bool? Date(Statement statement, IReadOnlyList<GoldStatement> witnesses)
    {
        var dated = witnesses.Where(w => w.Date is not null).ToList();
        if (dated.Count == 0 || (statement.Qualifiers.Date is null && dated.Count < witnesses.Count))
            return null;
        var given = new[] { statement.Qualifiers.Date, statement.Qualifiers.ValidFrom }.Where(d => d is not null).Select(d => d!.Value.Value);
        return given.Any(g => dated.Any(w => IsOrIsIn(g, w.Date!) || w.MoreDates.Contains(g)));
    }

    // 2025-10-25 is in 2025-10; a labelled --10-25 leaves the year open.
    private static bool IsOrIsIn(string given, string wanted) =>
        given == wanted || given.StartsWith(wanted + "-", StringComparison.Ordinal)
        || (wanted.StartsWith("--", StringComparison.Ordinal) && given.EndsWith(wanted[1..], StringComparison.Ordinal));
}
