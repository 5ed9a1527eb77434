using GraphService.Dates;
using GraphService.Documents;
using GraphService.Extraction.Documents;
using GraphService.Extraction.Resolution;
using GraphService.Extraction.Statements;
using GraphService.Extraction.Tables.Files;
using GraphService.Extraction.Tables.Mappings;
using GraphService.Extraction.Values;
using GraphService.Ontologies;
using GraphService.Statements;

namespace GraphService.Extraction.Tables.Rows;

/// <summary>What the rows of a table state, by its mapping. A cell that can't be read leaves the row's other values as they are.</summary>
internal sealed class RowStatements(TableRun run, TableNames names, CellValues values)
{
    /// <summary>What a row states, before its names are made entities.</summary>
    /// <param name="Subject">Of whom.</param>
    /// <param name="Object">To what it leads.</param>
    /// <param name="Mapped">How.</param>
    /// <param name="Said">With what besides.</param>
    /// <param name="Row">The row in the text.</param>
    internal sealed record Draft(EntityDraft Subject, EntityDraft Object, MappedStatement Mapped, Qualifiers Said, TextSpan Row);

    /// <summary>All that the table states, in order of the rows.</summary>
    public IEnumerable<Draft> Read(CancellationToken cancellation)
    {
        foreach (var row in run.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (row.Length > TableLimits.LongestRow)
            {
                run.ReportRow(row, FormattableString.Invariant($"it is longer than {TableLimits.LongestRow:N0} characters"));
                continue;
            }
            var named = run.Mapping.Entities.ToDictionary(e => e, e => NamedIn(row, e));
            foreach (var mapped in run.Mapping.Statements)
                foreach (var draft in Read(row, mapped, named[mapped.Subject], named[mapped.Object]))
                    yield return draft;
        }
        run.Close();
    }

    /// <summary>The statement of a document.</summary>
    public static DocumentStatement Made(Draft draft, IReadOnlyDictionary<EntityDraft, DocumentEntity> made)
    {
        var finding = new Finding(made[draft.Subject], draft.Mapped.Predicate.Name, made[draft.Object], draft.Mapped.Stance, 0, 0)
        {
            Qualifiers = draft.Said,
            Confidence = 1,
        };
        return new DocumentStatement(finding, draft.Row) { Reader = Readers.Table };
    }

    private List<EntityDraft> NamedIn(TableRow row, MappedEntity mapped)
    {
        var cell = run.Cell(row, mapped.Name);
        var parts = mapped.Split is { } split ? cell.Split(split, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [cell];
        var named = new List<EntityDraft>();
        foreach (var name in parts.Where(p => !names.IsBlank(p)))
        {
            var draft = names.Of(mapped, name);
            if (run.SpanOf(row, mapped.Name, name) is { } span)
                names.AddPlace(draft, span);
            named.Add(draft);
        }
        // Other names are those of one thing.
        if (named is [var only])
            foreach (var alias in mapped.Aliases.Select(a => run.Cell(row, new MappedField(a, false))).Where(a => !names.IsBlank(a)))
                names.AddAlias(only, alias);
        return [.. named.Distinct()];
    }

    private IEnumerable<Draft> Read(TableRow row, MappedStatement mapped, List<EntityDraft> subjects, List<EntityDraft> objects)
    {
        if (subjects.Count == 0 || objects.Count == 0)
            yield break;
        var (said, span) = (QualifiersOf(row, mapped, subjects.Count), run.SpanOf(row));
        foreach (var subject in subjects)
            foreach (var @object in objects.Where(o => o != subject))
                yield return new Draft(subject, @object, mapped, said, span);
    }

    private Qualifiers QualifiersOf(TableRow row, MappedStatement mapped, int subjects)
    {
        var currency = CurrencyOf(row, mapped);
        var amount = Value(row, mapped.Amount, "a sum", cell => values.Sum(cell, currency, TableRun.UnitOf(mapped.Amount!)));
        var round = Value(row, mapped.RoundAmount, "a sum", cell => values.Sum(cell, currency, TableRun.UnitOf(mapped.RoundAmount!)));
        // A sum of several named investors is that of their round, as in texts.
        if (subjects > 1 && mapped.Predicate.Traits.Contains(PredicateTraits.Round))
            (amount, round) = (null, round ?? amount);
        return new Qualifiers
        {
            Amount = amount,
            RoundAmount = round,
            Share = Value(row, mapped.Share, "a share", values.Share),
            Role = Word(row, mapped.Role),
            Round = Word(row, mapped.Round),
            Date = Day(row, mapped.Date),
            ValidFrom = Day(row, mapped.ValidFrom),
            ValidUntil = Day(row, mapped.ValidUntil),
        };
    }

    private string? CurrencyOf(TableRow row, MappedStatement mapped) => Value(row, mapped.Currency, "a currency", values.Currency);

    private PartialDate? Day(TableRow row, MappedField? field)
    {
        if (field is null || run.Cell(row, field) is var cell && names.IsBlank(cell))
            return null;
        var date = values.Date(run.Cell(row, field));
        if (date is null)
            run.Report(row, field, "a date");
        return date;
    }

    private T? Value<T>(TableRow row, MappedField? field, string what, Func<string, T?> read)
        where T : class
    {
        if (field is null || run.Cell(row, field) is var cell && names.IsBlank(cell))
            return null;
        var value = read(run.Cell(row, field));
        if (value is null)
            run.Report(row, field, what);
        return value;
    }

    private string? Word(TableRow row, MappedField? field) =>
        field is null || run.Cell(row, field) is var cell && names.IsBlank(cell) ? null : WrittenValues.Normalized(run.Cell(row, field));
}
