namespace GraphService.Extraction.Evaluation;

/// <summary>How well a graph says what labels say. The README beside the labels tells what each figure means.</summary>
public sealed record EvaluationResult
{
    /// <summary>The folder of the labels, by its own name.</summary>
    public required string Gold { get; init; }

    /// <summary>Ids of the scored documents, in ordinal order.</summary>
    public required IReadOnlyList<string> Documents { get; init; }

    /// <summary>Files of scored documents that the graph lacks; all of their labels are missed.</summary>
    public required IReadOnlyList<string> MissingFiles { get; init; }

    /// <summary>Entities by type.</summary>
    public required FigureTable Entities { get; init; }

    /// <summary>The same, whatever the type that the graph gives them.</summary>
    public required FigureTable EntitiesAnyType { get; init; }

    /// <summary>Entities of the graph that are two labelled ones.</summary>
    public required int WronglyMerged { get; init; }

    /// <summary>Entities of the graph that stand for a labelled one for which another stands too.</summary>
    public required int Split { get; init; }

    /// <summary>Statements by predicate.</summary>
    public required FigureTable Statements { get; init; }

    /// <summary>The same, where another predicate of its group will do.</summary>
    public required FigureTable StatementsLenient { get; init; }

    /// <summary>Triples of minor labels, neither right nor wrong.</summary>
    public required int NotJudgedMinor { get; init; }

    /// <summary>Triples that are denied, or of a predicate that wasn't labelled in their documents.</summary>
    public required int NotJudgedOther { get; init; }

    /// <summary>Of statements that match: whether the stance is right.</summary>
    public required Accuracy Stance { get; init; }

    /// <summary>Of statements that match: whether who says it is right.</summary>
    public required Accuracy Speaker { get; init; }

    /// <summary>Of statements that match: whether the sum is right.</summary>
    public required Accuracy Amount { get; init; }

    /// <summary>Of statements that match: whether the date is right.</summary>
    public required Accuracy Date { get; init; }

    /// <summary>Statements that match and have a date where the labels have none.</summary>
    public required int DateWhereNone { get; init; }

    /// <summary>Evidence of the whole graph.</summary>
    public required SpanCheck Evidence { get; init; }

    /// <summary>Mentions of the whole graph.</summary>
    public required SpanCheck Mentions { get; init; }

    /// <summary>Asserted statements that must not be there.</summary>
    public required int Forbidden { get; init; }

    /// <summary>Statements from boilerplate or repeated text.</summary>
    public required int SetAside { get; init; }

    /// <summary>What was missed and what was wrong, by kind in ordinal order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<EvaluationError>> Errors { get; init; }

    /// <summary>Sentences of the scored documents that name two entities and state nothing.</summary>
    public required CoverageReport Coverage { get; init; }

    /// <summary>Accuracy of the qualifiers that occur: 0.4 stance, 0.2 each of speaker, amount and date.</summary>
    public double Qualifiers
    {
        get
        {
            (double Weight, Accuracy Of)[] all = [(0.4, Stance), (0.2, Speaker), (0.2, Amount), (0.2, Date)];
            var weighed = all.Where(q => q.Of.Judged > 0).ToList();
            return weighed.Count == 0 ? 0 : weighed.Sum(q => q.Weight * q.Of.Share!.Value) / weighed.Sum(q => q.Weight);
        }
    }

    /// <summary>One figure for all, 0 to 1.</summary>
    public double Combined
    {
        get
        {
            var evidence = 1 - ((double)Evidence.Wrong / Math.Max(1, Evidence.Checked));
            var found = (0.3 * (Entities.Overall.F1 ?? 0)) + (0.7 * (Statements.Overall.F1 ?? 0) * (0.6 + (0.4 * Qualifiers)));
            return Math.Max(0, (found * evidence) - (0.01 * Forbidden) - (0.01 * SetAside));
        }
    }
}
